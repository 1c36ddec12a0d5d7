import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Database } from 'pg';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Body, Client } from '../../support/client.js';

const HOUR_MS = 3_600_000;

let app: TestApp;
let owner: Database;
beforeAll(async () => {
  app = await startApp();
  owner = new Database({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const bearer = (secret: string): Client => app.client({ authorization: `Bearer ${secret}` });

const reader = (ws: TestWorkspace, more: object = {}): Promise<Body> =>
  ws.api.create('/api-keys', { name: 'Reader', scopes: ['workspace:read'], ...more });

const listed = async (ws: TestWorkspace, id: string): Promise<Body> =>
  (await ws.api.all('/api-keys')).find((key) => key.id === id);

const hoursUntil = (moment: string): number => (Date.parse(moment) - Date.now()) / HOUR_MS;

describe('rotating an API key', () => {
  it('gives a new key of the same name and scopes, and leaves the old one working for a day', async () => {
    const ws = await app.workspace();
    const old = await reader(ws, { name: 'Écoute 🎧 خبر' });
    const answer = await ws.api.post(`/api-keys/${old.id}/rotate`, {});
    expect(answer).toMatchObject({
      status: 201,
      body: { secret: expect.stringMatching(/^trb_[0-9A-Za-z]{38}$/) },
    });
    const { id, secret } = answer.body;
    expect(secret).not.toBe(old.secret);
    for (const key of [old.secret, secret]) {
      expect((await bearer(key).get(ws.base)).status).toBe(200);
    }
    const [before, after] = [await listed(ws, old.id), await listed(ws, id)];
    expect(before).toMatchObject({ state: 'expiring', replacedBy: id, revokedAt: null });
    expect(hoursUntil(before.expiresAt)).toBeCloseTo(24, 1);
    expect(after).toMatchObject({
      name: 'Écoute 🎧 خبر',
      scopes: ['workspace:read'],
      state: 'active',
      expiresAt: null,
      replacedBy: null,
      hint: secret.slice(-4),
    });
  });

  it('under an idempotency key is done once', async () => {
    const ws = await app.workspace();
    const { id } = await reader(ws);
    const once = ws.api.with({ 'idempotency-key': `rotate-${id}` });
    const [first, second] = [
      await once.post(`/api-keys/${id}/rotate`, {}),
      await once.post(`/api-keys/${id}/rotate`, {}),
    ];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
  });

  it('ends the old key when the overlap does, at once where there is none', async () => {
    const ws = await app.workspace();
    const old = await reader(ws);
    const next = await ws.api.create(`/api-keys/${old.id}/rotate`, { overlapHours: 0 });
    expect((await bearer(old.secret).get(ws.base)).status).toBe(401);
    expect((await bearer(next.secret).get(ws.base)).status).toBe(200);
    expect(await listed(ws, old.id)).toMatchObject({ state: 'expired', replacedBy: next.id });
  });

  it('gives the successor the same length of life, and never lengthens the old one’s', async () => {
    const ws = await app.workspace();
    const expiresAt = new Date(Date.now() + 10 * HOUR_MS).toISOString();
    const old = await reader(ws, { expiresAt });
    await owner.query(
      `update api_keys set created_at = created_at - interval '90 hours' where id = $1`,
      [old.id],
    );
    const next = await ws.api.create(`/api-keys/${old.id}/rotate`, { overlapHours: 720 });
    expect((await listed(ws, old.id)).expiresAt).toBe(expiresAt);
    expect(hoursUntil((await listed(ws, next.id)).expiresAt)).toBeCloseTo(100, 1);
  });

  it('is refused for a key that was revoked, has expired, or was rotated', async () => {
    const ws = await app.workspace();
    const [revoked, expired, rotated] = [await reader(ws), await reader(ws), await reader(ws)];
    await ws.api.post(`/api-keys/${revoked.id}/revoke`);
    await owner.query(
      'update api_keys set expires_at = now(), changed_at = clock_timestamp() where id = $1',
      [expired.id],
    );
    await ws.api.create(`/api-keys/${rotated.id}/rotate`, {});
    const codeOf = async (id: string): Promise<unknown> => {
      const { status, body } = await ws.api.post(`/api-keys/${id}/rotate`, {});
      return [status, body.code];
    };
    expect(await codeOf(revoked.id)).toEqual([409, 'key_revoked']);
    expect(await codeOf(expired.id)).toEqual([409, 'key_expired']);
    expect(await codeOf(rotated.id)).toEqual([409, 'key_replaced_already']);
  });

  it('by two at once gives one successor', async () => {
    const ws = await app.workspace();
    const { id } = await reader(ws);
    const before = (await ws.api.all('/api-keys')).length;
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => ws.api.post(`/api-keys/${id}/rotate`, {})),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409]);
    expect(await ws.api.all('/api-keys')).toHaveLength(before + 1);
  });

  it('is refused to who may less than the key', async () => {
    const ws = await app.workspace();
    const { id } = await reader(ws, { scopes: ['workspace:read', 'influencers:write'] });
    const maker = await ws.keyed('keys:write', 'workspace:read');
    expect(await maker.post(`/api-keys/${id}/rotate`, {})).toMatchObject({
      status: 403,
      body: { code: 'scope_above_maker' },
    });
    expect(await listed(ws, id)).toMatchObject({ state: 'active', replacedBy: null });
    const onlooker = await ws.keyed('keys:read');
    expect((await onlooker.post(`/api-keys/${id}/rotate`, {})).status).toBe(403);
  });

  it.each([
    [{ overlapHours: -1 }, '/overlapHours', 'too_small'],
    [{ overlapHours: 721 }, '/overlapHours', 'too_large'],
    [{ overlapHours: 1.5 }, '/overlapHours', 'not_an_integer'],
    [{ overlapHours: null }, '/overlapHours', 'required'],
    [{ scopes: ['workspace:read'] }, '/scopes', 'unknown_field'],
  ])('%j is no way to ask for it', async (body, pointer, code) => {
    const ws = await app.workspace();
    const { id } = await reader(ws);
    expect(await ws.api.post(`/api-keys/${id}/rotate`, body)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer, code }] },
    });
  });

  it('of another workspace is nothing that one could ask for', async () => {
    const [here, there] = [await app.workspace(), await app.workspace()];
    const { id } = await reader(there);
    expect((await here.api.post(`/api-keys/${id}/rotate`, {})).status).toBe(404);
    expect((await here.api.patch(`/api-keys/${id}`, { name: 'Mine' })).status).toBe(404);
    expect(await listed(there, id)).toMatchObject({ name: 'Reader', replacedBy: null });
  });
});

describe('a key that makes keys', () => {
  const soon = (): string => new Date(Date.now() + 10 * HOUR_MS).toISOString();
  const maker = (ws: TestWorkspace, more: object = {}): Promise<Body> =>
    ws.api.create('/api-keys', {
      name: 'Maker',
      scopes: ['keys:write', 'workspace:read'],
      ...more,
    });
  const by = (ws: TestWorkspace, { secret }: Body): Client => bearer(secret).at(ws.base);
  const child = (ws: TestWorkspace, parent: Body, more: object = {}): Promise<Body> =>
    by(ws, parent).create('/api-keys', {
      name: 'Child',
      scopes: ['keys:write', 'workspace:read'],
      ...more,
    });

  it('makes none that outlives it, nor by rotation', async () => {
    const ws = await app.workspace();
    const expiresAt = soon();
    const parent = await maker(ws, { expiresAt });
    const client = by(ws, parent);
    for (const more of [{}, { expiresAt: null }, { expiresAt: '2099-01-01T00:00:00Z' }]) {
      const wish = { name: 'Long', scopes: ['workspace:read'], ...more };
      expect(await client.post('/api-keys', wish)).toMatchObject({
        status: 403,
        body: { code: 'key_outlives_maker', errors: [{ pointer: '/expiresAt' }] },
      });
    }
    expect((await child(ws, parent, { expiresAt })).id).toEqual(expect.any(String));
    const other = await reader(ws);
    for (const id of [other.id, parent.id]) {
      expect(await client.post(`/api-keys/${id}/rotate`, {})).toMatchObject({
        status: 403,
        body: { code: 'key_outlives_maker' },
      });
    }
    expect(await listed(ws, other.id)).toMatchObject({ state: 'active', replacedBy: null });
  });

  it('makes what it likes where it has no end itself', async () => {
    const ws = await app.workspace();
    const parent = await maker(ws);
    expect(await listed(ws, (await child(ws, parent)).id)).toMatchObject({ expiresAt: null });
    expect((await by(ws, parent).post(`/api-keys/${parent.id}/rotate`, {})).status).toBe(201);
  });

  it('takes all that it made with it when it is revoked, and these theirs', async () => {
    const ws = await app.workspace();
    const [parent, stranger] = [await maker(ws), await reader(ws)];
    const made = await child(ws, parent);
    const below = await child(ws, made);
    const next = await by(ws, below).create(`/api-keys/${stranger.id}/rotate`, {});
    const family = [parent, made, below, next];
    for (const key of family) expect((await bearer(key.secret).get(ws.base)).status).toBe(200);
    expect((await ws.api.post(`/api-keys/${parent.id}/revoke`)).status).toBe(204);
    for (const key of family) expect((await bearer(key.secret).get(ws.base)).status).toBe(401);
    expect((await bearer(stranger.secret).get(ws.base)).status).toBe(200);
    const { rows } = await owner.query(
      `select subject_id as id from audit_entries
        where workspace_id = $1 and action = 'api-key.revoked' order by at, id`,
      [ws.id],
    );
    expect(rows.map(({ id }) => id)).toEqual(family.map(({ id }) => id));
  });

  it('leaves none where it is revoked while it makes them', async () => {
    const ws = await app.workspace();
    const parent = await maker(ws);
    const wish = { name: 'Late', scopes: ['workspace:read'] };
    const [revoked] = await Promise.all([
      ws.api.post(`/api-keys/${parent.id}/revoke`),
      ...Array.from({ length: 8 }, () => by(ws, parent).post('/api-keys', wish)),
    ]);
    expect(revoked.status).toBe(204);
    const late = (await ws.api.all('/api-keys')).filter(({ name }) => name === 'Late');
    expect(late.filter(({ state }) => state !== 'revoked')).toEqual([]);
  });
});

describe('the last moment', () => {
  it('is no reason for a successor beyond it', async () => {
    const ws = await app.workspace();
    const { id } = await reader(ws, { expiresAt: '9999-12-31T23:59:59Z' });
    const next = await ws.api.create(`/api-keys/${id}/rotate`, {});
    expect((await listed(ws, next.id)).expiresAt).toBe('9999-12-31T23:59:59.000Z');
  });
});

describe('renaming an API key', () => {
  it('changes its name, and nothing of what it may', async () => {
    const ws = await app.workspace();
    const { id, secret } = await reader(ws);
    expect(await ws.api.patch(`/api-keys/${id}`, { name: 'Écoute 🎧' })).toMatchObject({
      status: 200,
      body: { id, name: 'Écoute 🎧', scopes: ['workspace:read'], state: 'active' },
    });
    expect((await ws.api.patch(`/api-keys/${id}`, {})).body.name).toBe('Écoute 🎧');
    expect((await bearer(secret).get(ws.base)).status).toBe(200);
  });

  it.each([
    [{ name: '' }, '/name', 'too_short'],
    [{ name: null }, '/name', 'required'],
    [{ name: 'a\u0000b' }, '/name', 'nul_character'],
    [{ scopes: ['keys:write'] }, '/scopes', 'unknown_field'],
    [{ expiresAt: null }, '/expiresAt', 'unknown_field'],
  ])('%j is refused', async (body, pointer, code) => {
    const ws = await app.workspace();
    const { id } = await reader(ws);
    const answer = await ws.api.patch(`/api-keys/${id}`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });
});

describe('the audit log', () => {
  it('tells of every change to a key, never its secret nor its hash', async () => {
    const ws = await app.workspace();
    const member = await ws.member('admin');
    const old = await member.api.create('/api-keys', { name: 'A', scopes: ['workspace:read'] });
    await member.api.patch(`/api-keys/${old.id}`, { name: 'B' });
    const next = await member.api.create(`/api-keys/${old.id}/rotate`, {});
    await member.api.post(`/api-keys/${old.id}/revoke`);
    await member.api.post(`/api-keys/${old.id}/revoke`);
    const { rows } = await owner.query(
      `select action, subject_id as "subjectId", actor, before, after from audit_entries
        where workspace_id = $1 and subject_type = 'api-key' and subject_id = any ($2) order by at, id`,
      [ws.id, [old.id, next.id]],
    );
    const by = `member:${member.userId}`;
    expect(rows).toMatchObject([
      { action: 'api-key.made', subjectId: old.id, actor: by, after: { name: 'A' } },
      { action: 'api-key.renamed', before: { name: 'A' }, after: { name: 'B' } },
      { action: 'api-key.rotated', subjectId: old.id, after: { replacedBy: next.id } },
      { action: 'api-key.made', subjectId: next.id, after: { scopes: ['workspace:read'] } },
      { action: 'api-key.revoked', subjectId: old.id, actor: by },
    ]);
    const told = JSON.stringify(rows);
    for (const { secret } of [old, next]) expect(told).not.toContain(secret);
    expect(told).not.toMatch(/hash/i);
  });
});
