import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp } from '../../support/app.js';
import { until } from '../../support/until.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const bearer = (secret: string) => app.client({ authorization: `Bearer ${secret}` });

describe('an API key', () => {
  it('opens its own workspace with its scopes only', async () => {
    const ws = await app.workspace();
    const { secret } = await ws.api.create('/api-keys', {
      name: 'Reader',
      scopes: ['workspace:read'],
    });
    expect((await bearer(secret).get(ws.base)).status).toBe(200);
    expect(await bearer(secret).patch(ws.base, { name: 'X' })).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    const other = await app.workspace();
    expect((await bearer(secret).get(other.base)).status).toBe(404);
  });

  it.each(['nonsense', 'trb_', 'trb_00000000000000000000000000000000000000', ''])(
    '%j is no key',
    async (secret) => {
      const ws = await app.workspace();
      expect(await bearer(secret).get(ws.base)).toMatchObject({
        status: 401,
        body: { code: 'unauthenticated' },
      });
    },
  );

  it('stops working when it is revoked, or expires', async () => {
    const ws = await app.workspace();
    const revoked = await ws.api.create('/api-keys', { name: 'A', scopes: ['workspace:read'] });
    expect((await ws.api.post(`/api-keys/${revoked.id}/revoke`)).status).toBe(204);
    expect((await bearer(revoked.secret).get(ws.base)).status).toBe(401);
    const expiresAt = new Date(Date.now() + 1_500).toISOString();
    const expired = await ws.api.create('/api-keys', {
      name: 'B',
      scopes: ['workspace:read'],
      expiresAt,
    });
    expect((await bearer(expired.secret).get(ws.base)).status).toBe(200);
    await until(async () => (await bearer(expired.secret).get(ws.base)).status === 401);
    const late = { name: 'C', scopes: ['workspace:read'], expiresAt: '2020-01-01T00:00:00Z' };
    expect(await ws.api.post('/api-keys', late)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/expiresAt', code: 'already_past' }] },
    });
  });

  it('cannot make a key, or a member, that may more than itself', async () => {
    const ws = await app.workspace();
    const maker = await ws.keyed('keys:write', 'members:write', 'workspace:read');
    expect(
      await maker.post('/api-keys', { name: 'Same', scopes: ['workspace:read'] }),
    ).toMatchObject({ status: 201 });
    expect(
      await maker.post('/api-keys', { name: 'More', scopes: ['influencers:write'] }),
    ).toMatchObject({
      status: 403,
      body: { code: 'scope_above_maker' },
    });
    const invitation = { email: 'new@team.example', role: 'admin' };
    expect(await maker.post('/member-invitations', invitation)).toMatchObject({
      status: 403,
      body: { code: 'role_above_giver' },
    });
  });

  it('is listed without its secret', async () => {
    const ws = await app.workspace();
    const { id, secret } = await ws.api.create('/api-keys', {
      name: 'Listed',
      scopes: ['posts:write'],
    });
    const [first] = (await ws.api.read('/api-keys')).items;
    expect(first).toMatchObject({
      id,
      name: 'Listed',
      hint: secret.slice(-4),
      scopes: ['posts:write'],
      state: 'active',
      createdByName: null,
      expiresAt: null,
      lastUsedAt: null,
      revokedAt: null,
      replacedBy: null,
    });
    expect(first.createdBy).toMatch(/^api_key:/);
    expect(JSON.stringify(first)).not.toContain(secret);
  });

  it('is listed with who made it and how it stands', async () => {
    const ws = await app.workspace();
    const { api, userId } = await ws.member('admin');
    const scopes = ['workspace:read'];
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const made = await api.create('/api-keys', { name: 'A', scopes, expiresAt: inDays(20) });
    const ending = await api.create('/api-keys', { name: 'B', scopes, expiresAt: inDays(10) });
    const revoked = await api.create('/api-keys', { name: 'C', scopes });
    await api.post(`/api-keys/${revoked.id}/revoke`);
    const keys = await api.all('/api-keys?limit=1');
    const by = { createdBy: `member:${userId}`, createdByName: 'admin' };
    expect(keys.slice(0, 3)).toMatchObject([
      { id: revoked.id, state: 'revoked', ...by },
      { id: ending.id, state: 'expiring', ...by },
      { id: made.id, state: 'active', ...by },
    ]);
  });

  it('of another workspace cannot be revoked from here', async () => {
    const [here, there] = [await app.workspace(), await app.workspace()];
    const { id } = await there.api.create('/api-keys', {
      name: 'Theirs',
      scopes: ['workspace:read'],
    });
    expect((await here.api.post(`/api-keys/${id}/revoke`)).status).toBe(404);
    expect((await here.api.post('/api-keys/not-an-id/revoke')).status).toBe(404);
  });
});
