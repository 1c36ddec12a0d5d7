import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Database } from 'pg';
import { Webhook } from 'standardwebhooks';

import { DeliverWebhook } from '../../../src/modules/webhooks/use-cases/deliver-webhook.use-case.js';
import { Webhooks } from '../../../src/modules/webhooks/webhooks.contract.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { MailOutbox } from '../../../src/platform/mail/mail-outbox.store.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { until } from '../../support/until.js';
import {
  webhookReceiver,
  type Received,
  type WebhookReceiver,
} from '../../support/webhook-receiver.js';

const SECOND = 1000;
const DAY = 86_400 * SECOND;

let app: TestApp;
let receiver: WebhookReceiver;
let owner: Database;
beforeAll(async () => {
  app = await startApp();
  receiver = await webhookReceiver(app);
  owner = new Database({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
  receiver.close();
});

interface Made {
  readonly ws: TestWorkspace;
  readonly path: string;
  readonly id: string;
  readonly secret: string;
}

let made = 0;

const webhook = async (eventTypes: readonly string[] = ['post.logged']): Promise<Made> => {
  made += 1;
  const ws = await app.workspace();
  const path = `/hook-${made}`;
  return {
    ws,
    path,
    ...(await ws.api.create('/webhooks', { url: receiver.url(path), eventTypes })),
  };
};

const log = async ({ ws, id }: Made) => (await ws.api.read(`/webhooks/${id}/deliveries`)).items;

/** A test that was sent once, and what became of it. */
const tested = async (hook: Made) => {
  const { id } = await hook.ws.api.create(`/webhooks/${hook.id}/test`);
  const find = async () => (await log(hook)).find((each: { id: string }) => each.id === id);
  await until(async () => (await find()).state !== 'waiting');
  return find();
};

/** Logs a post, and waits until it was tried to be told once. */
const announced = async (hook: Made): Promise<string> => {
  const { workspaceId, at } = { workspaceId: hook.ws.id, at: new Date().toISOString() };
  const data = { postId: hook.id, platform: 'instagram' };
  await app
    .get(UnitOfWork)
    .run({ workspaceId }, () =>
      app.get(Webhooks).announce(workspaceId, { type: 'post.logged', at, data }),
    );
  await until(async () => (await log(hook))[0]?.attempts.length === 1);
  return (await log(hook))[0].id;
};

interface Planned {
  readonly plan: string;
  readonly at: Date;
}

const planned = async (deliveryId: string): Promise<Planned> => {
  const { rows } = await owner.query<Planned>(
    'select plan, next_attempt_at as at from webhook_deliveries where id = $1',
    [deliveryId],
  );
  return rows[0]!;
};

/** Makes the planned attempt of a delivery now, as if it were as late as it was planned for; when that was. */
const passTime = async ({ ws }: Made, deliveryId: string, plan?: Planned): Promise<Date> => {
  const { plan: its, at } = plan ?? (await planned(deliveryId));
  const later = new Date(at.getTime() + 1);
  const job = { workspaceId: ws.id, deliveryId, plan: its };
  await app.get(DeliverWebhook).execute(systemContext(ws.id, later), job);
  return later;
};

const verified = (secret: string, { body, headers }: Received): unknown =>
  new Webhook(secret).verify(body, headers as Record<string, string>);

describe('a delivery', () => {
  it('bears two signatures for a day after a rotation, and the new one alone then', async () => {
    const hook = await webhook();
    const { secret } = await hook.ws.api.create(`/webhooks/${hook.id}/rotate`);
    receiver.answer(hook.path, () => ({ status: 500 }));
    const id = await announced(hook);
    const [first] = receiver.at(hook.path);
    expect(verified(hook.secret, first!)).toEqual(verified(secret, first!));
    receiver.answer(hook.path, () => ({ status: 200 }));
    await owner.query(
      `update webhook_endpoints set former_until = now() - interval '1 s' where id = $1`,
      [hook.id],
    );
    await hook.ws.api.create(`/webhooks/${hook.id}/deliveries/${id}/replay`);
    await until(() => receiver.at(hook.path).length === 2);
    const second = receiver.at(hook.path)[1]!;
    expect(second.headers['webhook-id']).toBe(first!.headers['webhook-id']);
    expect(() => verified(hook.secret, second)).toThrow();
    expect(verified(secret, second)).toEqual(JSON.parse(second.body));
  });

  it('is tried again by the schedule, a redirect too, until it is taken; the log tells each attempt', async () => {
    const hook = await webhook();
    const answers = [
      { status: 500, body: 'no\u0000pe' },
      { status: 302, headers: { location: receiver.url('/elsewhere') } },
      { status: 404, body: 'x'.repeat(5_000) },
      { status: 202 },
    ];
    receiver.answer(hook.path, () => answers[receiver.at(hook.path).length - 1]!);
    const id = await announced(hook);
    const waits: number[] = [];
    let before = new Date();
    for (let i = 0; i < 3; i += 1) {
      const at = await passTime(hook, id);
      waits.push((at.getTime() - before.getTime()) / SECOND);
      before = at;
    }
    const roughly = (seconds: number) => expect.closeTo(seconds * 1.05, -Math.log10(seconds * 0.1));
    expect(waits[1]).toEqual(roughly(300));
    expect(waits[2]).toEqual(roughly(1800));
    expect(receiver.at('/elsewhere')).toEqual([]);
    const [delivery] = await log(hook);
    expect(delivery).toMatchObject({ id, state: 'delivered', nextAttemptAt: null });
    expect(delivery.attempts).toMatchObject([
      { status: 202, failure: null, answer: null },
      { status: 404, answer: 'x'.repeat(300) },
      { status: 302, answer: null },
      { status: 500, answer: 'nope' },
    ]);
    const requests = receiver.at(hook.path);
    expect(
      new Set(requests.map(({ body, headers }) => `${String(headers['webhook-id'])} ${body}`)).size,
    ).toBe(1);
    const stamps = requests.map(({ headers }) => headers['webhook-timestamp']);
    expect(new Set(stamps).size).toBe(4);
    expect(await hook.ws.api.read(`/webhooks/${hook.id}`)).toMatchObject({ failingSince: null });
  });

  it('is given up after ten attempts, and can be replayed', async () => {
    const hook = await webhook();
    receiver.answer(hook.path, () => null);
    const id = await announced(hook);
    for (let i = 0; i < 9; i += 1) await passTime(hook, id);
    const [given] = await log(hook);
    expect(given.state).toBe('failed');
    expect(given.attempts).toHaveLength(10);
    expect(given.attempts[0]).toMatchObject({ status: null, failure: 'unreachable' });
    receiver.answer(hook.path, () => ({ status: 200, body: 'at last' }));
    const replay = `/webhooks/${hook.id}/deliveries/${id}/replay`;
    expect(await hook.ws.api.create(replay)).toMatchObject({ state: 'waiting' });
    await until(async () => (await log(hook))[0].state === 'delivered');
    expect((await log(hook))[0].attempts[0]).toMatchObject({ status: 200, answer: 'at last' });
  });

  it('that was replayed is not sent by the job that was planned before', async () => {
    const hook = await webhook();
    receiver.answer(hook.path, () => ({ status: 500 }));
    const id = await announced(hook);
    const before = await planned(id);
    receiver.answer(hook.path, () => ({ status: 200 }));
    await hook.ws.api.create(`/webhooks/${hook.id}/deliveries/${id}/replay`);
    await until(async () => (await log(hook))[0].state === 'delivered');
    await passTime(hook, id, before);
    expect(receiver.at(hook.path)).toHaveLength(2);
  });

  it('waits while its endpoint wants to be left alone, and loses no attempt by it', async () => {
    const hook = await webhook();
    receiver.answer(hook.path, () => ({ status: 429, headers: { 'retry-after': '600' } }));
    const first = await announced(hook);
    expect(Date.parse((await log(hook))[0].nextAttemptAt)).toBeGreaterThan(
      Date.now() + 590 * SECOND,
    );
    await hook.ws.api.create(`/webhooks/${hook.id}/test`);
    const second = async () => (await log(hook))[0];
    await until(async () => Date.parse((await second()).nextAttemptAt) > Date.now() + 500 * SECOND);
    expect(await second()).toMatchObject({ state: 'waiting', attempts: [] });
    expect(receiver.at(hook.path)).toHaveLength(1);
    receiver.answer(hook.path, () => ({ status: 200 }));
    await passTime(hook, first);
    expect((await log(hook))[1].state).toBe('delivered');
  });

  it('that is a test is tried once, whatever the endpoint listens to', async () => {
    const hook = await webhook();
    expect(await tested(hook)).toMatchObject({ state: 'delivered', type: 'webhook.test' });
    receiver.answer(hook.path, () => ({ status: 503 }));
    expect(await tested(hook)).toMatchObject({ state: 'failed' });
  });

  it('fails where the name leads nowhere, and says so', async () => {
    const hook = await webhook();
    await hook.ws.api.patch(`/webhooks/${hook.id}`, { url: 'https://nowhere.example/' });
    const { attempts } = await tested(hook);
    expect(attempts).toMatchObject([{ status: null, failure: 'unknown_host' }]);
  });

  it('is forgotten with its endpoint', async () => {
    const hook = await webhook();
    receiver.answer(hook.path, () => ({ status: 500 }));
    const id = await announced(hook);
    await hook.ws.api.delete(`/webhooks/${hook.id}`);
    const { rows } = await owner.query('select 1 from webhook_attempts where delivery_id = $1', [
      id,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('an endpoint', () => {
  const letters = async ({ ws }: Made): Promise<string[]> => {
    const outbox = app.get(MailOutbox);
    const kept = await outbox.list(ws.id, 10);
    return Promise.all(kept.map(async ({ id }) => (await outbox.read(ws.id, id)) ?? ''));
  };

  it('that answers 410 is disabled, its admins are written to, and what waits is cancelled', async () => {
    const hook = await webhook();
    await hook.ws.member('admin');
    receiver.answer(hook.path, () => ({ status: 500 }));
    const waiting = await announced(hook);
    receiver.answer(hook.path, () => ({ status: 410 }));
    await owner.query('update webhook_endpoints set quiet_until = null where id = $1', [hook.id]);
    expect(await tested(hook)).toMatchObject({ state: 'failed' });
    expect(await hook.ws.api.read(`/webhooks/${hook.id}`)).toMatchObject({
      enabled: false,
      disabledBecause: 'gone',
    });
    await passTime(hook, waiting).catch(() => undefined);
    await until(async () => (await log(hook))[1].state === 'cancelled');
    const refused = { status: 409, body: { code: 'webhook_disabled' } };
    const replay = `/webhooks/${hook.id}/deliveries/${waiting}/replay`;
    expect(await hook.ws.api.post(replay)).toMatchObject(refused);
    expect(await hook.ws.api.post(`/webhooks/${hook.id}/test`)).toMatchObject(refused);
    await until(async () => (await letters(hook)).length === 1);
    expect((await letters(hook))[0]).toContain('partner.example a répondu');
    const { items } = await hook.ws.api.read('/audit-log');
    const entry = items.find(({ action }: { action: string }) => action === 'webhook.disabled');
    expect(entry).toMatchObject({ actor: { kind: 'system' } });
    receiver.answer(hook.path, () => ({ status: 200 }));
    const enabled = await hook.ws.api.patch(`/webhooks/${hook.id}`, { enabled: true });
    expect(enabled.body).toMatchObject({
      enabled: true,
      disabledBecause: null,
      failingSince: null,
    });
    await hook.ws.api.create(replay);
    await until(async () => (await log(hook))[1].state === 'delivered');
  });

  it('that took nothing for five days is disabled, and not before', async () => {
    const hook = await webhook();
    receiver.answer(hook.path, () => ({ status: 500 }));
    const id = await announced(hook);
    const since = (ms: number) =>
      owner.query('update webhook_endpoints set failing_since = $2 where id = $1', [
        hook.id,
        new Date(Date.now() - ms),
      ]);
    await since(4.9 * DAY);
    await passTime(hook, id);
    expect((await hook.ws.api.read(`/webhooks/${hook.id}`)).enabled).toBe(true);
    await since(5 * DAY);
    await passTime(hook, id);
    expect(await hook.ws.api.read(`/webhooks/${hook.id}`)).toMatchObject({
      enabled: false,
      disabledBecause: 'failing',
    });
    expect((await log(hook))[0].state).toBe('failed');
  });

  it('that was disabled by hand is told nothing', async () => {
    const hook = await webhook();
    const off = await hook.ws.api.patch(`/webhooks/${hook.id}`, { enabled: false });
    expect(off.body).toMatchObject({ enabled: false, disabledBecause: 'by_hand' });
    const { id: workspaceId } = hook.ws;
    const data = { postId: hook.id, platform: 'x' };
    await app.get(Webhooks).announce(workspaceId, {
      type: 'post.logged',
      at: new Date().toISOString(),
      data,
    });
    expect(await log(hook)).toEqual([]);
  });
});
