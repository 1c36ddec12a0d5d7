import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const add = async (ws: TestWorkspace, name: string, more: object = {}): Promise<string> =>
  (await ws.api.create('/influencers', { name, field: 'food', ...more })).id;

const listed = async (ws: TestWorkspace, limit = 50): Promise<[string, string, string[]][]> =>
  (await ws.api.all(`/influencer-duplicates?limit=${limit}`)).map(({ people, why }) => [
    ...(people.map(({ name }: { name: string }) => name) as [string, string]),
    why,
  ]);

describe('people who may be one', () => {
  it('are listed in pairs with why, each pair once, whatever the size of the page', async () => {
    const ws = await app.workspace();
    const phones = ['06 12 34 56 78', '07 00 00 00 00'];
    await add(ws, 'Zoé Bernard', { region: 'Île-de-France', phones });
    await add(ws, 'BERNARD Zoe', { region: 'ile de france' });
    await add(ws, 'Zoé Bernnard', { region: 'Bretagne', phones: ['+33612345678'] });
    await add(ws, 'Jean-Pierre Roux', { phones: ['0033700000000'] });
    await add(ws, 'Jeanpierre Roux');
    await add(ws, 'Somebody Else');
    const pairs = [
      ['Zoé Bernard', 'BERNARD Zoe', ['same_name']],
      ['Jean-Pierre Roux', 'Jeanpierre Roux', ['near_spelling']],
      ['Zoé Bernard', 'Zoé Bernnard', ['same_phone']],
      ['Zoé Bernard', 'Jean-Pierre Roux', ['same_phone']],
    ];
    for (const limit of [50, 1, 2, 3]) expect(await listed(ws, limit)).toEqual(pairs);
    const [first] = (await ws.api.read('/influencer-duplicates?limit=1')).items;
    expect(first.people[0]).toMatchObject({ region: 'Île-de-France', phones });
  });

  it('are as they are called now', async () => {
    const ws = await app.workspace();
    const id = await add(ws, 'Léa Martin', { phones: ['06 12 34 56 78'] });
    await add(ws, 'Lea Martn', { phones: ['06 12 34 56 78'] });
    expect(await listed(ws)).toEqual([
      ['Léa Martin', 'Lea Martn', ['near_spelling', 'same_phone']],
    ]);
    await ws.api.patch(`/influencers/${id}`, { name: 'Ana Blanc', phones: [] });
    expect(await listed(ws)).toEqual([]);
  });

  it('are listed no more once somebody said that they are two, or made them one', async () => {
    const [ws, theirs] = [await app.workspace(), await app.workspace()];
    const ids = [await add(ws, 'Léa Martin'), await add(ws, 'Lea Martin')];
    const third = await add(ws, 'Léa Martin');
    await add(theirs, 'Léa Martin');
    const [one, other] = ids;
    const dismiss = (influencerIds: unknown) =>
      ws.api.post('/influencer-duplicates/dismiss', { influencerIds });
    expect(await listed(ws)).toHaveLength(3);
    expect(await listed(theirs)).toEqual([]);
    expect((await dismiss([other!.toUpperCase(), one])).status).toBe(204);
    expect((await dismiss(ids)).status).toBe(204);
    expect(await listed(ws)).toHaveLength(2);
    await ws.api.create(`/influencers/${one}/merge`, { influencerId: third });
    expect(await listed(ws)).toEqual([]);
    const entries = await ws.api.all('/audit-log?action=influencer.told-apart');
    expect(entries).toHaveLength(1);
    for (const [given, pointer, code] of [
      [[one], '/influencerIds', 'too_few'],
      [[one, one!.toUpperCase()], '/influencerIds/1', 'not_unique'],
      [[one, 'x'], '/influencerIds', 'bad_format'],
    ]) {
      const { body } = await dismiss(given);
      expect(body.errors[0]).toMatchObject({ pointer, code });
    }
    const unknown = await dismiss([one, newId()]);
    expect(unknown).toMatchObject({ status: 404, body: { code: 'reference_not_found' } });
    const reader = await ws.keyed('influencers:read');
    expect(
      (await reader.post('/influencer-duplicates/dismiss', { influencerIds: ids })).status,
    ).toBe(403);
    expect((await (await ws.keyed('posts:read')).get('/influencer-duplicates')).status).toBe(403);
  });
});
