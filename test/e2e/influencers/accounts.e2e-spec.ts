import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Influencers } from '../../../src/modules/influencers/influencers.contract.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const person = async ({ api }: TestWorkspace, name = 'Léa'): Promise<string> =>
  (await api.create('/influencers', { name, field: 'food' })).id;

describe('adding an account', () => {
  it('cleans the handle, and answers a second time with the account that is there', async () => {
    const ws = await app.workspace();
    const id = await person(ws);
    const path = `/influencers/${id}/accounts`;
    const handle = 'https://www.tiktok.com/@Lea.Eats?lang=fr';
    const first = await ws.api.post(path, { platform: 'tiktok', handle, followers: 10 });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ handle: 'Lea.Eats', followers: 10, existing: false });
    const again = await ws.api.post(path, {
      platform: 'tiktok',
      handle: 'lea.eats',
      followers: 99,
    });
    expect(again).toMatchObject({ status: 200, body: { ...first.body, existing: true } });
    expect((await ws.api.read(`/influencers/${id}`)).accounts).toHaveLength(1);
    expect(await ws.api.all('/influencers?q=@lea.eats')).toHaveLength(1);
  });

  it('refuses a handle of somebody else, a foreign person and an empty handle', async () => {
    const ws = await app.workspace();
    const [lea, max] = [await person(ws), await person(ws, 'Max')];
    const account = { platform: 'x', handle: 'lea' };
    await ws.api.create(`/influencers/${lea}/accounts`, account);
    expect(await ws.api.post(`/influencers/${max}/accounts`, account)).toMatchObject({
      status: 409,
      body: { code: 'identity_taken', errors: [{ pointer: '/handle' }] },
    });
    const other = await app.workspace();
    expect(await other.api.post(`/influencers/${lea}/accounts`, account)).toMatchObject({
      status: 404,
    });
    const empty = { platform: 'x', handle: ' @ ' };
    expect(await ws.api.post(`/influencers/${max}/accounts`, empty)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/handle', code: 'bad_format' }] },
    });
  });

  it('refuses a handle that grows too long when it is read', async () => {
    const ws = await app.workspace();
    const id = await person(ws);
    // One character that stands for eighteen.
    const account = { platform: 'instagram', handle: '\ufdfa'.repeat(60) };
    expect(await ws.api.post(`/influencers/${id}/accounts`, account)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/handle', code: 'too_long' }] },
    });
    const max = { name: 'Max', field: 'food', accounts: [account] };
    expect(await ws.api.post('/influencers', max)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/accounts/0/handle', code: 'too_long' }] },
    });
  });

  it('is found by its handle, else where it is the only one of its platform', async () => {
    const ws = await app.workspace();
    const id = await person(ws);
    const ctx = systemContext(ws.id, new Date('2026-01-01'));
    const influencers = app.get(Influencers);
    const first = await ws.api.create(`/influencers/${id}/accounts`, {
      platform: 'x',
      handle: 'lea',
    });
    expect(await influencers.account(ctx, id, 'x', null)).toBe(first.id);
    const second = await ws.api.create(`/influencers/${id}/accounts`, {
      platform: 'x',
      handle: 'lea.pro',
    });
    expect(await influencers.account(ctx, id, 'x', null)).toBeNull();
    expect(await influencers.account(ctx, id, 'x', '@LEA.pro')).toBe(second.id);
    expect(await influencers.account(ctx, id, 'x', 'nobody')).toBeNull();
    expect(await influencers.account(ctx, id, 'tiktok', null)).toBeNull();
  });
});

describe('follower counts', () => {
  const counted = async () => {
    const ws = await app.workspace();
    const id = await person(ws);
    const account = await ws.api.create(`/influencers/${id}/accounts`, {
      platform: 'instagram',
      handle: 'lea',
    });
    return { ws, id, path: `/influencers/${id}/accounts/${account.id}/follower-counts` };
  };

  it('the latest captured counts, whatever came last', async () => {
    const { ws, id, path } = await counted();
    const at = (capturedAt: string, followers: number) =>
      ws.api.create(path, { followers, capturedAt, provenance: 'platform_api' });
    await at('2026-03-02T00:00:00Z', 200);
    await at('2026-03-03T00:00:00Z', 150);
    await at('2026-03-01T00:00:00Z', 100);
    expect((await ws.api.read(`/influencers/${id}`)).accounts[0]).toMatchObject({
      followers: 150,
      followersAt: '2026-03-03T00:00:00.000Z',
    });
    const series = await ws.api.all(`${path}?limit=1`);
    expect(series.map(({ followers }) => followers)).toEqual([150, 200, 100]);
  });

  it('the same account, moment and source twice is one', async () => {
    const { ws, path } = await counted();
    const count = { followers: 5, capturedAt: '2026-03-02T00:00:00Z' };
    expect(await ws.api.post(path, count)).toMatchObject({
      status: 201,
      body: { followers: 5, provenance: 'declared', existing: false },
    });
    expect(await ws.api.post(path, { ...count, followers: 6 })).toMatchObject({
      status: 200,
      body: { followers: 5, existing: true },
    });
    const other = await ws.keyed('influencers:write');
    expect(await other.post(path, { ...count, followers: 7 })).toMatchObject({ status: 201 });
    expect(await ws.api.all(path)).toHaveLength(2);
  });

  it('refuses the future, negative numbers, unknown words and foreign accounts', async () => {
    const { ws, path } = await counted();
    const issue = (pointer: string, code: string) => ({
      status: 400,
      body: { code: 'invalid_input', errors: [{ pointer, code }] },
    });
    const future = { followers: 1, capturedAt: '2999-01-01T00:00:00Z' };
    expect(await ws.api.post(path, future)).toMatchObject(issue('/capturedAt', 'in_the_future'));
    expect(await ws.api.post(path, { followers: -1 })).toMatchObject(
      issue('/followers', 'too_small'),
    );
    expect(await ws.api.post(path, { followers: 1, provenance: 'guess' })).toMatchObject(
      issue('/provenance', 'not_one_of'),
    );
    const other = await app.workspace();
    expect(await other.api.post(path, { followers: 1 })).toMatchObject({ status: 404 });
    expect(await other.api.get(path)).toMatchObject({ status: 404 });
    const elsewhere = path.replace(/influencers\/[^/]+/, `influencers/${newId()}`);
    expect(await ws.api.get(elsewhere)).toMatchObject({ status: 404 });
  });
});
