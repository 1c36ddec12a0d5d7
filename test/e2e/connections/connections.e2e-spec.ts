import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { TidyDeliveries } from '../../../src/modules/connections/use-cases/tidy-deliveries.use-case.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { deliverSigned, reported, type MadeConnection } from '../../support/connections.js';

let app: TestApp;
let ws: TestWorkspace;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  ws = await app.workspace();
});
afterAll(() => app.close());

const DAY_MS = 86_400_000;

const make = (input: object = {}): Promise<MadeConnection> =>
  ws.api.create('/connections', { kind: 'signed', name: 'Partner', ...input });

const row = (externalId = '42'): object => ({
  post: { platform: 'tiktok', externalId },
  capturedAt: '2026-03-01T10:00:00Z',
  provenance: 'platform_api',
  metrics: { views: 5 },
});

const deliver = (to: MadeConnection, oddly = {}, body = reported(row())) =>
  deliverSigned(app.client(), to, body, oddly);

describe('a connection', () => {
  it('is made with a secret that is shown once, and listed without it', async () => {
    const made = await make({ name: 'Écoute sociale 📡' });
    expect(made).toEqual({
      id: expect.any(String),
      address: expect.stringMatching(new RegExp(`^${app.url}/api/connections/[\\w-]{43}/signed$`)),
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
      verifyToken: null,
    });
    const [listed] = (await ws.api.read('/connections')).items;
    expect(listed).toEqual({
      id: made.id,
      kind: 'signed',
      name: 'Écoute sociale 📡',
      enabled: true,
      address: made.address,
      verifyToken: null,
      formerSecretUntil: null,
      createdBy: expect.stringMatching(/^api_key:/),
      createdAt: expect.any(String),
      lastDeliveryAt: null,
      failedDeliveries: 0,
      partlyRefusedDeliveries: 0,
    });
    expect(await ws.api.read(`/connections/${made.id}`)).toEqual(listed);
    expect(JSON.stringify(listed)).not.toContain(made.secret);
  });

  it('of Meta’s is made with the secret of the app, which nobody sees again', async () => {
    const appSecret = 'app_secret_for_tests';
    const made = await make({ kind: 'meta', appSecret });
    expect(made).toMatchObject({
      secret: null,
      verifyToken: expect.stringMatching(/^[\w-]{43}$/),
      address: expect.stringMatching(/\/meta$/),
    });
    const shown = await ws.api.read(`/connections/${made.id}`);
    expect(shown.verifyToken).toBe(made.verifyToken);
    const log = await ws.api.read('/audit-log');
    expect(JSON.stringify([shown, log])).not.toContain(appSecret);
  });

  it.each([
    [{ kind: 'meta' }, '/appSecret', 'required'],
    [{ kind: 'signed', appSecret: 'secret-of-an-app' }, '/appSecret', 'unknown_field'],
    [{ kind: 'meta', appSecret: 'with blank in it' }, '/appSecret', 'bad_format'],
    [{ kind: 'meta', appSecret: 'short' }, '/appSecret', 'too_short'],
    [{ kind: 'ftp' }, '/kind', 'not_one_of'],
    [{ name: '\u0000' }, '/name', 'nul_character'],
    [{ name: ' ' }, '/name', 'blank'],
    [{ secret: 'mine' }, '/secret', 'unknown_field'],
  ])('is not made of %j', async (input, pointer, code) => {
    const wish = { kind: 'signed', name: 'Partner', ...input };
    expect(await ws.api.post('/connections', wish)).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ pointer, code }] },
    });
  });

  it('is renamed, switched off and on, and removed with its log', async () => {
    const made = await make();
    const path = `/connections/${made.id}`;
    await deliver(made);
    expect((await ws.api.patch(path, { name: 'Other' })).body).toMatchObject({ name: 'Other' });
    expect((await ws.api.patch(path, { enabled: false })).body).toMatchObject({ enabled: false });
    expect(await deliver(made)).toMatchObject({ status: 401, body: { code: 'signature_invalid' } });
    await ws.api.patch(path, { enabled: true });
    expect((await deliver(made)).status).toBe(200);
    expect((await ws.api.delete(path)).status).toBe(204);
    expect((await deliver(made)).status).toBe(401);
    for (const gone of [path, `${path}/deliveries`])
      expect((await ws.api.get(gone)).status).toBe(404);
    const log = (await ws.api.read('/audit-log')).items.map(({ action }: never) => action);
    expect(log).toEqual(
      expect.arrayContaining(['connection.made', 'connection.changed', 'connection.removed']),
    );
  });

  it('is paged, once each, and made once under one idempotency key', async () => {
    const keyed = ws.api.with({ 'idempotency-key': 'k' });
    const first = await keyed.create('/connections', { kind: 'signed', name: 'A' });
    expect(await keyed.create('/connections', { kind: 'signed', name: 'A' })).toEqual(first);
    await make();
    await make();
    const all = await ws.api.all('/connections?limit=2');
    expect(new Set(all.map(({ id }) => id)).size).toBe(3);
  });

  it('belongs to admins, and to its workspace', async () => {
    const made = await make();
    const paths = ['/connections', `/connections/${made.id}`, `/connections/${made.id}/deliveries`];
    for (const role of ['manager', 'analyst', 'door'] as const) {
      const { api } = await ws.member(role);
      for (const path of paths) expect((await api.get(path)).body.code).toBe('forbidden');
      expect((await api.post('/connections', {})).status).toBe(403);
    }
    const reader = await ws.keyed('connections:read');
    for (const path of paths) expect((await reader.get(path)).status).toBe(200);
    expect((await reader.delete(paths[1]!)).status).toBe(403);
    const other = await app.workspace();
    for (const path of paths.slice(1)) expect((await other.api.get(path)).status).toBe(404);
    expect((await other.api.post(`/connections/${made.id}/rotate`, {})).status).toBe(404);
  });
});

describe('a workspace', () => {
  it('lets nobody open a way in for readings that they may not send themselves', async () => {
    const [on, off] = [await make(), await make()];
    await ws.api.patch(`/connections/${off.id}`, { enabled: false });
    const narrow = await ws.keyed('connections:write');
    const tries = await Promise.all([
      narrow.post('/connections', { kind: 'signed', name: 'Mine' }),
      narrow.post(`/connections/${on.id}/rotate`, {}),
      narrow.patch(`/connections/${off.id}`, { enabled: true }),
    ]);
    for (const answer of tries)
      expect(answer).toMatchObject({ status: 403, body: { code: 'connection_above_maker' } });
    expect((await narrow.patch(`/connections/${on.id}`, { enabled: false })).status).toBe(200);
    const wide = await ws.keyed('connections:write', 'metrics:write');
    expect((await wide.patch(`/connections/${off.id}`, { enabled: true })).status).toBe(200);
  });

  it('has twenty connections at most', async () => {
    const wish = { kind: 'signed', name: 'Partner' };
    const answers = await Promise.all(
      Array.from({ length: 21 }, () => ws.api.post('/connections', wish)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({
      status: 409,
      body: { code: 'too_many_connections' },
    });
  });
});

describe('a rotation', () => {
  it('lets the former secret count until the overlap ends, and no longer', async () => {
    const old = await make();
    const { secret: fresh } = await ws.api.create(`/connections/${old.id}/rotate`, {});
    expect(fresh).not.toBe(old.secret);
    expect((await deliver(old)).status).toBe(200);
    expect((await deliver(old, { secret: fresh })).status).toBe(200);
    const shown = await ws.api.read(`/connections/${old.id}`);
    const left = new Date(shown.formerSecretUntil).getTime() - Date.now();
    expect(left / DAY_MS).toBeCloseTo(1, 1);
    const last = await ws.api.create(`/connections/${old.id}/rotate`, { overlapHours: 0 });
    expect((await deliver(old)).status).toBe(401);
    expect((await deliver(old, { secret: fresh })).status).toBe(401);
    expect((await deliver(old, { secret: last.secret })).status).toBe(200);
    expect((await ws.api.read(`/connections/${old.id}`)).formerSecretUntil).toBeNull();
    const { items } = await ws.api.read('/audit-log?action=connection.rotated');
    expect(items[0].after.secret).toEqual({ withheld: 'secret' });
  });

  it('asks for the new secret of the app where the sender makes it', async () => {
    const meta = await make({ kind: 'meta', appSecret: 'app_secret_for_tests' });
    const rotate = (id: string, input: object) => ws.api.post(`/connections/${id}/rotate`, input);
    expect((await rotate(meta.id, {})).body.errors[0]).toMatchObject({ pointer: '/appSecret' });
    expect((await rotate(meta.id, { appSecret: 'the_new_one' })).status).toBe(200);
    const signed = await make();
    expect((await rotate(signed.id, { appSecret: 'the_new_one' })).status).toBe(400);
    expect((await rotate(signed.id, { overlapHours: 721 })).status).toBe(400);
    expect((await rotate(randomUUID(), {})).status).toBe(404);
  });
});

describe('the delivery log', () => {
  it('tells of each delivery what became of it, and forgets it after 30 days', async () => {
    const made = await make();
    const path = `/connections/${made.id}/deliveries`;
    await deliver(made, { id: 'a' }, reported(row(), {}));
    await deliver(made, { id: 'a' }, reported(row(), {}));
    await deliver(made, { id: 'b' }, '{');
    const [failed, read] = (await ws.api.read(path)).items;
    expect(failed).toMatchObject({ key: 'b', state: 'failed', problem: 'delivery_unreadable' });
    expect(read).toMatchObject({ key: 'a', state: 'read', unmatched: 1, rejectedCount: 1 });
    expect((await ws.api.read(`${path}?state=failed`)).items).toHaveLength(1);
    expect((await ws.api.all(`${path}?limit=1`)).map(({ key }) => key)).toEqual(['b', 'a']);
    expect((await ws.api.read(`${path}/${read.id}`)).rejected).toEqual([
      { index: 1, code: 'required', detail: expect.any(String) },
    ]);
    expect(await ws.api.read(`/connections/${made.id}`)).toMatchObject({
      failedDeliveries: 1,
      lastDeliveryAt: failed.receivedAt,
    });
    const tidy = (days: number): Promise<void> =>
      app.get(TidyDeliveries).execute(systemContext(ws.id, new Date(Date.now() + days * DAY_MS)));
    await tidy(29);
    expect((await ws.api.read(path)).items).toHaveLength(2);
    await tidy(31);
    expect((await ws.api.read(path)).items).toEqual([]);
  });

  it('keeps what failed of the newest hundred alone', async () => {
    const made = await make();
    const path = `/connections/${made.id}/deliveries`;
    await deliver(made, { id: 'oldest' }, '{');
    const rest = Array.from({ length: 100 }, (_, n) => deliver(made, { id: `m${n}` }, '{'));
    await Promise.all(rest);
    await deliver(made, { id: 'newest' }, '{');
    const { items } = await ws.api.read(`${path}?limit=200`);
    const keptOf = (key: string) => items.find((one: { key: string }) => one.key === key).isKept;
    expect([keptOf('oldest'), keptOf('newest')]).toEqual([false, true]);
    expect(items.filter(({ isKept }: { isKept: boolean }) => isKept)).toHaveLength(100);
    expect(await ws.api.post(`${path}/${items.at(-1).id}/replay`)).toMatchObject({
      status: 409,
      body: { code: 'delivery_not_kept' },
    });
  });

  it('knows no delivery of another connection', async () => {
    const [one, other] = [await make(), await make()];
    await deliver(one, {}, '{');
    const [{ id }] = (await ws.api.read(`/connections/${one.id}/deliveries`)).items;
    const path = `/connections/${other.id}/deliveries/${id}`;
    expect((await ws.api.get(path)).status).toBe(404);
    expect((await ws.api.post(`${path}/replay`)).status).toBe(404);
  });
});
