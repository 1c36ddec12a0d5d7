import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Database } from 'pg';

import { Webhooks } from '../../../src/modules/webhooks/webhooks.contract.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Client } from '../../support/client.js';

let app: TestApp;
let owner: Database;
beforeAll(async () => {
  app = await startApp({ worksJobs: false });
  owner = new Database({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const wish = (changes: object = {}): object => ({
  url: 'https://partner.example/hook?key=1',
  eventTypes: ['post.logged', 'invitation.answered'],
  description: 'Notre CRM 🏟️',
  ...changes,
});

const made = async (ws: TestWorkspace, changes: object = {}) =>
  (await ws.api.create('/webhooks', wish(changes))) as { id: string; secret: string };

describe('a webhook', () => {
  it('is made, read, listed, changed and removed', async () => {
    const ws = await app.workspace();
    const { status, body, headers } = await ws.api.post('/webhooks', wish());
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`${ws.base}/webhooks/${body.id}`);
    const read = await ws.api.read(`/webhooks/${body.id}`);
    expect(read).toMatchObject({
      ...wish(),
      enabled: true,
      disabledBecause: null,
      failingSince: null,
      overlapUntil: null,
    });
    expect((await ws.api.read('/webhooks')).items).toEqual([read]);
    const changes = { eventTypes: ['event.cancelled'], description: null };
    const changed = await ws.api.patch(`/webhooks/${body.id}`, changes);
    expect(changed).toMatchObject({ status: 200, body: { ...changes, url: read.url } });
    expect((await ws.api.delete(`/webhooks/${body.id}`)).status).toBe(204);
    expect((await ws.api.get(`/webhooks/${body.id}`)).status).toBe(404);
    expect((await ws.api.read('/webhooks')).items).toEqual([]);
  });

  it('shows its secret once, and keeps it encrypted; the audit log has neither it nor the address', async () => {
    const ws = await app.workspace();
    const { id, secret } = await made(ws);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(JSON.stringify(await ws.api.read(`/webhooks/${id}`))).not.toContain(secret);
    const rotated = await ws.api.create(`/webhooks/${id}/rotate`);
    expect(rotated.id).toBe(id);
    expect(rotated.secret).not.toBe(secret);
    const day = 24 * 3_600_000;
    const { overlapUntil } = await ws.api.read(`/webhooks/${id}`);
    expect(Math.abs(Date.parse(overlapUntil) - Date.now() - day)).toBeLessThan(60_000);
    const { rows } = await owner.query(
      `select encode(sealed_secret, 'escape') as sealed, octet_length(sealed_secret) as length
         from webhook_endpoints where id = $1`,
      [id],
    );
    expect(rows[0].length).toBe(12 + 16 + secret.length);
    expect(rows[0].sealed).not.toContain('whsec');
    const log = await ws.api.read('/audit-log');
    const told = log.items.filter((entry: { subject: { id: string } }) => entry.subject.id === id);
    expect(told.map(({ action }: { action: string }) => action).sort()).toEqual([
      'webhook.made',
      'webhook.rotated',
    ]);
    for (const word of [secret, rotated.secret, 'key=1'])
      expect(JSON.stringify(log)).not.toContain(word);
  });

  it('is made once under an idempotency key', async () => {
    const ws = await app.workspace();
    const keyed = ws.api.with({ 'idempotency-key': 'hook-1' });
    const first = await keyed.create('/webhooks', wish());
    expect(await keyed.create('/webhooks', wish())).toEqual(first);
    expect((await ws.api.read('/webhooks')).items).toHaveLength(1);
  });

  it.each([
    'http://partner.example/hook',
    'https://user:secret@partner.example/',
    'https://partner.example:8443/',
    'https://127.0.0.1/hook',
    'https://[::1]/hook',
    'https://2130706433/',
    'https://169.254.169.254/latest',
    'https://localhost/hook',
  ])('goes to no address such as %s', async (url) => {
    const ws = await app.workspace();
    const refused = {
      status: 400,
      body: { errors: [{ pointer: '/url', code: 'not_a_public_https_url' }] },
    };
    expect(await ws.api.post('/webhooks', wish({ url }))).toMatchObject(refused);
    const { id } = await made(ws);
    expect(await ws.api.patch(`/webhooks/${id}`, { url })).toMatchObject(refused);
  });

  it.each([
    [{ url: 'no address' }, '/url', 'not_a_url'],
    [{ eventTypes: [] }, '/eventTypes', 'too_few'],
    [{ eventTypes: ['nonsense'] }, '/eventTypes', 'not_one_of'],
    [{ eventTypes: ['webhook.test'] }, '/eventTypes', 'not_one_of'],
    [{ eventTypes: ['post.logged', 'post.logged'] }, '/eventTypes', 'not_unique'],
    [{ description: 'a\u0000b' }, '/description', 'nul_character'],
    [{ secret: 'whsec_mine' }, '/secret', 'unknown_field'],
    [{ url: 7 }, '/url', 'not_a_url'],
  ])('%j is refused at %s', async (changes, pointer, code) => {
    const ws = await app.workspace();
    const { status, body } = await ws.api.post('/webhooks', wish(changes));
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toMatch(new RegExp(`^${pointer}`));
    expect(body.errors[0].code).toBe(code);
  });

  it('is one of twenty at most', async () => {
    const ws = await app.workspace();
    const answers = await Promise.all(
      Array.from({ length: 22 }, () => ws.api.post('/webhooks', wish())),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({
      status: 409,
      body: { code: 'too_many_webhooks' },
    });
    const pages = await ws.api.all('/webhooks?limit=7');
    expect(new Set(pages.map(({ id }: { id: string }) => id)).size).toBe(20);
  });

  it('tells nobody what they may not see themselves', async () => {
    const ws = await app.workspace();
    const narrow = await ws.keyed('webhooks:write', 'posts:read');
    const above = { status: 403, body: { code: 'event_type_above_listener' } };
    expect(await narrow.post('/webhooks', wish())).toMatchObject(above);
    const { id } = await narrow.create('/webhooks', wish({ eventTypes: ['post.logged'] }));
    expect(
      await narrow.patch(`/webhooks/${id}`, { eventTypes: ['guest.checked_in'] }),
    ).toMatchObject(above);
    // Another's webhook, led to an address of one's own, would tell it, too.
    const theirs = await made(ws);
    expect(
      await narrow.patch(`/webhooks/${theirs.id}`, { url: 'https://mine.example/' }),
    ).toMatchObject(above);
  });

  it('that is moved begins with a clean slate, and keeps how it fared otherwise', async () => {
    const ws = await app.workspace();
    const { id } = await made(ws);
    await owner.query(
      'update webhook_endpoints set failures = 9, failing_since = now(), quiet_until = now() where id = $1',
      [id],
    );
    const patch = async (changes: object) =>
      (await ws.api.patch(`/webhooks/${id}`, changes)).body.failingSince;
    expect(await patch(wish({ description: null }))).not.toBeNull();
    expect(await patch({ url: 'https://partner.example/other' })).toBeNull();
  });

  it('is the admins’ alone, and unknown in another workspace', async () => {
    const [ws, other] = [await app.workspace(), await app.workspace()];
    const { id } = await made(ws);
    for (const role of ['manager', 'analyst', 'door'] as const) {
      const { api } = await ws.member(role);
      expect(await api.get('/webhooks')).toMatchObject({ status: 403 });
      expect(await api.post('/webhooks', wish())).toMatchObject({ status: 403 });
    }
    const tries = (api: Client) => [
      api.get(`/webhooks/${id}`),
      api.patch(`/webhooks/${id}`, { enabled: false }),
      api.delete(`/webhooks/${id}`),
      api.post(`/webhooks/${id}/rotate`),
      api.post(`/webhooks/${id}/test`),
      api.get(`/webhooks/${id}/deliveries`),
      api.post(`/webhooks/${id}/deliveries/${id}/replay`),
    ];
    for (const answer of await Promise.all(tries(other.api)))
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect((await ws.api.read(`/webhooks/${id}`)).enabled).toBe(true);
  });
});

describe('the delivery of one webhook', () => {
  it('is not there under another webhook', async () => {
    const ws = await app.workspace();
    const [one, another] = [await made(ws), await made(ws)];
    const delivery = await ws.api.create(`/webhooks/${one.id}/test`);
    expect(delivery).toMatchObject({ state: 'waiting', type: 'webhook.test', attempts: [] });
    const wrong = `/webhooks/${another.id}/deliveries/${delivery.id}/replay`;
    expect(await ws.api.post(wrong)).toMatchObject({ status: 404 });
    expect((await ws.api.read(`/webhooks/${another.id}/deliveries`)).items).toEqual([]);
    for (let i = 0; i < 4; i += 1) await ws.api.create(`/webhooks/${one.id}/test`);
    const log = `/webhooks/${one.id}/deliveries`;
    expect(await ws.api.all(`${log}?limit=2`)).toHaveLength(5);
    expect((await ws.api.read(`${log}?state=delivered`)).items).toEqual([]);
    expect((await ws.api.read(`${log}?state=waiting`)).items).toHaveLength(5);
  });

  it('shows what it tells to who may see that alone', async () => {
    const ws = await app.workspace();
    const { id } = await made(ws);
    const data = { postId: id, platform: 'x' };
    const at = new Date().toISOString();
    await app.get(Webhooks).announce(ws.id, { type: 'post.logged', at, data });
    const bodyFor = async (api: Client) =>
      (await api.read(`/webhooks/${id}/deliveries`)).items[0].body;
    expect(await bodyFor(await ws.keyed('webhooks:read'))).toBeNull();
    expect(await bodyFor(await ws.keyed('webhooks:read', 'posts:read'))).toContain(id);
  });
});
