import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';

import { Webhooks } from '../../../src/modules/webhooks/webhooks.contract.js';
import { MailOutbox } from '../../../src/platform/mail/mail-outbox.store.js';
import { until } from '../../support/until.js';
import type { Received } from '../../support/webhook-receiver.js';
import { WebhookTests, type MadeWebhook } from '../../support/webhooks.js';

const SECOND = 1000;

let t: WebhookTests;
beforeAll(async () => {
  t = await WebhookTests.start();
});
afterAll(() => t.close());

/** A test that was sent once, and what became of it. */
const tested = async (hook: MadeWebhook) => {
  const { id } = await hook.ws.api.create(`/webhooks/${hook.id}/test`);
  const find = async () => (await t.log(hook)).find((each: { id: string }) => each.id === id);
  await until(async () => (await find()).state !== 'waiting');
  return find();
};

/** Logs a post, and waits until it was tried to be told once. */
const announced = async (hook: MadeWebhook): Promise<string> => {
  const id = await t.announce(hook);
  await until(async () => (await t.log(hook))[0].attempts.length === 1);
  return id;
};

const verified = (secret: string, { body, headers }: Received): unknown =>
  new Webhook(secret).verify(body, headers as Record<string, string>);

describe('a delivery', () => {
  it('bears two signatures for a day after a rotation, and the new one alone then', async () => {
    const hook = await t.webhook();
    const { secret } = await hook.ws.api.create(`/webhooks/${hook.id}/rotate`);
    t.receiver.answer(hook.path, () => ({ status: 500 }));
    const id = await announced(hook);
    const [first] = t.receiver.at(hook.path);
    expect(verified(hook.secret, first!)).toEqual(verified(secret, first!));
    t.receiver.answer(hook.path, () => ({ status: 200 }));
    await t.owner.query(
      `update webhook_endpoints set former_until = now() - interval '1 s' where id = $1`,
      [hook.id],
    );
    await hook.ws.api.create(`/webhooks/${hook.id}/deliveries/${id}/replay`);
    await until(() => t.receiver.at(hook.path).length === 2);
    const second = t.receiver.at(hook.path)[1]!;
    expect(second.headers['webhook-id']).toBe(first!.headers['webhook-id']);
    expect(() => verified(hook.secret, second)).toThrow();
    expect(verified(secret, second)).toEqual(JSON.parse(second.body));
  });

  it('that was taken is noted before its endpoint is locked, so that who replays it waits for nobody', async () => {
    const hook = await t.webhook();
    await t.owner.query('begin');
    const lock = 'select 1 from webhook_endpoints where id = $1 for no key update';
    await t.owner.query(lock, [hook.id]);
    try {
      await t.announce(hook);
      await until(async () => (await t.log(hook))[0].state === 'delivered');
    } finally {
      await t.owner.query('rollback');
    }
  });

  it('waits while its endpoint wants to be left alone, and loses no attempt by it', async () => {
    const hook = await t.webhook();
    t.receiver.answer(hook.path, () => ({ status: 429, headers: { 'retry-after': '600' } }));
    const first = await announced(hook);
    expect(Date.parse((await t.log(hook))[0].nextAttemptAt)).toBeGreaterThan(
      Date.now() + 590 * SECOND,
    );
    await hook.ws.api.create(`/webhooks/${hook.id}/test`);
    const second = async () => (await t.log(hook))[0];
    await until(async () => Date.parse((await second()).nextAttemptAt) > Date.now() + 500 * SECOND);
    expect(await second()).toMatchObject({ state: 'waiting', attempts: [] });
    expect(t.receiver.at(hook.path)).toHaveLength(1);
    t.receiver.answer(hook.path, () => ({ status: 200 }));
    await t.passTime(hook, first);
    expect((await t.log(hook))[1].state).toBe('delivered');
  });

  it('that is a test is tried once, whatever the endpoint listens to', async () => {
    const hook = await t.webhook();
    expect(await tested(hook)).toMatchObject({ state: 'delivered', type: 'webhook.test' });
    t.receiver.answer(hook.path, () => ({ status: 503 }));
    expect(await tested(hook)).toMatchObject({ state: 'failed' });
    expect(await hook.ws.api.read(`/webhooks/${hook.id}`)).toMatchObject({ failingSince: null });
  });

  it('fails where the name leads nowhere, and says so', async () => {
    const hook = await t.webhook();
    await hook.ws.api.patch(`/webhooks/${hook.id}`, { url: 'https://nowhere.example/' });
    const { attempts } = await tested(hook);
    expect(attempts).toMatchObject([{ status: null, failure: 'unknown_host' }]);
  });

  it('is forgotten with its endpoint', async () => {
    const hook = await t.webhook();
    t.receiver.answer(hook.path, () => ({ status: 500 }));
    const id = await announced(hook);
    await hook.ws.api.delete(`/webhooks/${hook.id}`);
    const { rows } = await t.owner.query('select 1 from webhook_attempts where delivery_id = $1', [
      id,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('an endpoint', () => {
  const letters = async ({ ws }: MadeWebhook): Promise<string[]> => {
    const outbox = t.app.get(MailOutbox);
    const kept = await outbox.list(ws.id, 10);
    return Promise.all(kept.map(async ({ id }) => (await outbox.read(ws.id, id)) ?? ''));
  };

  it('that answers 410 is disabled, its admins are written to, and what waits is cancelled', async () => {
    const hook = await t.webhook();
    await hook.ws.member('admin');
    t.receiver.answer(hook.path, () => ({ status: 500 }));
    const waiting = await announced(hook);
    t.receiver.answer(hook.path, () => ({ status: 410 }));
    await t.owner.query('update webhook_endpoints set quiet_until = null where id = $1', [hook.id]);
    expect(await tested(hook)).toMatchObject({ state: 'failed' });
    expect(await hook.ws.api.read(`/webhooks/${hook.id}`)).toMatchObject({
      enabled: false,
      disabledBecause: 'gone',
    });
    await t.passTime(hook, waiting).catch(() => undefined);
    await until(async () => (await t.log(hook))[1].state === 'cancelled');
    const refused = { status: 409, body: { code: 'webhook_disabled' } };
    const replay = `/webhooks/${hook.id}/deliveries/${waiting}/replay`;
    expect(await hook.ws.api.post(replay)).toMatchObject(refused);
    expect(await hook.ws.api.post(`/webhooks/${hook.id}/test`)).toMatchObject(refused);
    await until(async () => (await letters(hook)).length === 1);
    expect((await letters(hook))[0]).toContain('partner.example a répondu');
    const { items } = await hook.ws.api.read('/audit-log');
    const entry = items.find(({ action }: { action: string }) => action === 'webhook.disabled');
    expect(entry).toMatchObject({ actor: { kind: 'system' } });
    t.receiver.answer(hook.path, () => ({ status: 200 }));
    const enabled = await hook.ws.api.patch(`/webhooks/${hook.id}`, { enabled: true });
    expect(enabled.body).toMatchObject({
      enabled: true,
      disabledBecause: null,
      failingSince: null,
    });
    await hook.ws.api.create(replay);
    await until(async () => (await t.log(hook))[1].state === 'delivered');
  });

  it('that was disabled by hand is told nothing', async () => {
    const hook = await t.webhook();
    const off = await hook.ws.api.patch(`/webhooks/${hook.id}`, { enabled: false });
    expect(off.body).toMatchObject({ enabled: false, disabledBecause: 'by_hand' });
    const { id: workspaceId } = hook.ws;
    const data = { postId: hook.id, platform: 'x' };
    await t.app.get(Webhooks).announce(workspaceId, {
      type: 'post.logged',
      at: new Date().toISOString(),
      data,
    });
    expect(await t.log(hook)).toEqual([]);
  });
});
