import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { SendingSlots } from '../../../src/modules/webhooks/sending-slots.js';
import { WebhookTests, type MadeWebhook } from '../../support/webhooks.js';

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** Works no jobs: here time passes by hand, however slow the machine is. */
let t: WebhookTests;
beforeAll(async () => {
  t = await WebhookTests.start({ worksJobs: false });
});
afterAll(() => t.close());

/** Tells of a post, once. */
const firstTry = async (hook: MadeWebhook): Promise<string> => {
  const id = await t.announce(hook);
  await t.passTime(hook, id);
  return id;
};

describe('a delivery', () => {
  it('is tried again by the schedule, a redirect too, until it is taken; the log tells each attempt', async () => {
    const hook = await t.webhook();
    const answers = [
      { status: 500, body: 'no\u0000pe' },
      { status: 302, headers: { location: t.receiver.url('/elsewhere') } },
      { status: 404, body: 'x'.repeat(5_000) },
      { status: 202 },
    ];
    t.receiver.answer(hook.path, () => answers[t.receiver.at(hook.path).length - 1]!);
    const id = await firstTry(hook);
    const waits: number[] = [];
    let before = new Date();
    for (let i = 0; i < 3; i += 1) {
      const at = await t.passTime(hook, id);
      waits.push((at.getTime() - before.getTime()) / SECOND);
      before = at;
    }
    const roughly = (seconds: number) => expect.closeTo(seconds * 1.05, -Math.log10(seconds * 0.1));
    expect(waits[1]).toEqual(roughly(300));
    expect(waits[2]).toEqual(roughly(1800));
    expect(t.receiver.at('/elsewhere')).toEqual([]);
    const [delivery] = await t.log(hook);
    expect(delivery).toMatchObject({ id, state: 'delivered', nextAttemptAt: null });
    expect(delivery.attempts).toMatchObject([
      { status: 202, failure: null, answer: null },
      { status: 404, answer: 'x'.repeat(300) },
      { status: 302, answer: null },
      { status: 500, answer: 'nope' },
    ]);
    const requests = t.receiver.at(hook.path);
    expect(
      new Set(requests.map(({ body, headers }) => `${String(headers['webhook-id'])} ${body}`)).size,
    ).toBe(1);
    const stamps = requests.map(({ headers }) => headers['webhook-timestamp']);
    expect(new Set(stamps).size).toBe(4);
    expect(await hook.ws.api.read(`/webhooks/${hook.id}`)).toMatchObject({ failingSince: null });
  });

  it('is given up after ten attempts, and can be replayed', async () => {
    const hook = await t.webhook();
    t.receiver.answer(hook.path, () => null);
    const id = await firstTry(hook);
    for (let i = 0; i < 9; i += 1) await t.passTime(hook, id);
    const [given] = await t.log(hook);
    expect(given.state).toBe('failed');
    expect(given.attempts).toHaveLength(10);
    expect(given.attempts[0]).toMatchObject({ status: null, failure: 'unreachable' });
    t.receiver.answer(hook.path, () => ({ status: 200, body: 'at last' }));
    const replay = `/webhooks/${hook.id}/deliveries/${id}/replay`;
    expect(await hook.ws.api.create(replay)).toMatchObject({ state: 'waiting' });
    await t.passTime(hook, id);
    expect((await t.log(hook))[0].state).toBe('delivered');
    expect((await t.log(hook))[0].attempts[0]).toMatchObject({ status: 200, answer: 'at last' });
  });

  it('that was replayed is not sent by the job that was planned before', async () => {
    const hook = await t.webhook();
    t.receiver.answer(hook.path, () => ({ status: 500 }));
    const id = await firstTry(hook);
    const before = await t.planned(id);
    t.receiver.answer(hook.path, () => ({ status: 200 }));
    await hook.ws.api.create(`/webhooks/${hook.id}/deliveries/${id}/replay`);
    await t.passTime(hook, id, before);
    expect(t.receiver.at(hook.path)).toHaveLength(1);
    await t.passTime(hook, id);
    await t.passTime(hook, id, before);
    expect(t.receiver.at(hook.path)).toHaveLength(2);
  });
});

describe('an endpoint', () => {
  it('that has five requests under way is asked again later, and no attempt is lost by it', async () => {
    const hook = await t.webhook();
    const endpoint = { workspaceId: hook.ws.id, id: hook.id };
    const held = Array.from({ length: 5 }, () => t.app.get(SendingSlots).take(endpoint));
    const id = await firstTry(hook);
    const [waiting] = await t.log(hook);
    expect(waiting).toMatchObject({ state: 'waiting', attempts: [] });
    expect(Date.parse(waiting.nextAttemptAt)).toBeGreaterThan(
      Date.parse(waiting.createdAt) + 3_000,
    );
    held[0]?.();
    await t.passTime(hook, id);
    expect((await t.log(hook))[0]).toMatchObject({ state: 'delivered' });
  });

  it('that took nothing for five days is disabled, and not before', async () => {
    const hook = await t.webhook();
    t.receiver.answer(hook.path, () => ({ status: 500 }));
    const id = await firstTry(hook);
    const since = (ms: number) =>
      t.owner.query('update webhook_endpoints set failing_since = $2 where id = $1', [
        hook.id,
        new Date(Date.now() - ms),
      ]);
    await since(4.9 * DAY);
    await t.passTime(hook, id);
    expect((await hook.ws.api.read(`/webhooks/${hook.id}`)).enabled).toBe(true);
    await since(5 * DAY);
    await t.passTime(hook, id);
    expect(await hook.ws.api.read(`/webhooks/${hook.id}`)).toMatchObject({
      enabled: false,
      disabledBecause: 'failing',
    });
    expect((await t.log(hook))[0].state).toBe('failed');
  });
});
