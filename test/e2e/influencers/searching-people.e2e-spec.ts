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

const add = async (ws: TestWorkspace, name: string, more: object = {}): Promise<string> =>
  (await ws.api.create('/influencers', { name, field: 'food', ...more })).id;

const found = async (ws: TestWorkspace, q: string, more = ''): Promise<string[]> =>
  (await ws.api.all(`/influencers?q=${encodeURIComponent(q)}${more}`)).map(({ name }) => name);

describe('searching people', () => {
  it('forgives accents, word order, slips, and what stands between words', async () => {
    const ws = await app.workspace();
    await add(ws, 'Léa Martin', {
      email: 'lea.m@example.fr',
      accounts: [{ platform: 'instagram', handle: 'lea.eats' }],
    });
    await add(ws, 'Zoé Bernard');
    for (const q of [
      'martin lea',
      'léa martn',
      'LEA MATRIN',
      'marttin',
      'eats lea',
      'lea-martin',
    ]) {
      expect([q, await found(ws, q)]).toEqual([q, ['Léa Martin']]);
    }
    for (const q of ['mart', 'lea.m@example.fr', '@lea.eats', 'lea m', 'm lea', 'lea@exam']) {
      expect([q, await found(ws, q)]).toEqual([q, ['Léa Martin']]);
    }
    for (const q of ['lea bernard', 'lea z', 'mertan', 'leo martin', 'martin31']) {
      expect([q, await found(ws, q)]).toEqual([q, []]);
    }
  });

  it('lists whole words first, then words that begin so, then words that are nearly so, the newest first', async () => {
    const ws = await app.workspace();
    const names = [
      ...['Ana Martin', 'Ana Martinez', 'Ana Marton', 'Bob Martin', 'Bob Martinez', 'Bob Marton'],
      'Ana Bernard',
    ];
    for (const name of names) await add(ws, name);
    const inOrder = [
      ...['Bob Martin', 'Ana Martin', 'Bob Martinez', 'Ana Martinez', 'Bob Marton', 'Ana Marton'],
    ];
    expect(await found(ws, 'martin')).toEqual(inOrder);
    for (const limit of [1, 2, 3, 4]) {
      expect(await found(ws, 'martin', `&limit=${limit}`)).toEqual(inOrder);
    }
    const page = await ws.api.read('/influencers?q=martin&limit=1');
    const other = `/influencers?q=marton&limit=1&cursor=${page.nextCursor}`;
    expect(await ws.api.get(other)).toMatchObject({ status: 400 });
  });

  it('is narrowed by the filters of the list', async () => {
    const ws = await app.workspace();
    const accounts = [{ platform: 'tiktok', handle: 'zoe' }];
    await add(ws, 'Zoé Martin', { region: 'Bretagne', tags: ['vip'], accounts });
    const other = await add(ws, 'Noé Martin', { field: 'music' });
    await ws.api.create(`/influencers/${other}/do-not-contact`, { reason: 'Asked us.' });
    for (const filter of ['field=food', 'region=bretagne', 'tag=VIP', 'platform=tiktok']) {
      expect([filter, await found(ws, 'martin', `&${filter}`)]).toEqual([filter, ['Zoé Martin']]);
    }
    expect(await found(ws, 'martin', '&doNotContact=true')).toEqual(['Noé Martin']);
    expect(await found(ws, 'marten', '&doNotContact=false')).toEqual(['Zoé Martin']);
  });

  it('knows what was changed, and nobody of another workspace', async () => {
    const [ws, theirs] = [await app.workspace(), await app.workspace()];
    const id = await add(ws, 'Léa Martin', { email: 'lea@example.fr' });
    await add(theirs, 'Léa Martin');
    await ws.api.patch(`/influencers/${id}`, { name: 'Léa Durand', email: 'durand@example.fr' });
    const account = { platform: 'x', handle: 'durandal' };
    await ws.api.create(`/influencers/${id}/accounts`, account);
    expect(await found(ws, 'martin')).toEqual([]);
    for (const q of ['durand', 'duradn', 'durandal']) {
      expect([q, await found(ws, q)]).toEqual([q, ['Léa Durand']]);
    }
  });

  it('takes anything that one may type', async () => {
    const ws = await app.workspace();
    await add(ws, '王小明');
    await add(ws, '✨');
    const long = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ');
    for (const q of ['%', "'", '\\', '"', '🌊', long, 'x'.repeat(200), '\u{10ffff}aaaa']) {
      expect([q, await found(ws, q)]).toEqual([q, []]);
    }
    expect(await found(ws, '王小')).toEqual(['王小明']);
    expect(await found(ws, '小')).toEqual(['王小明']);
    expect(await found(ws, '✨')).toEqual(['✨']);
  });
});

describe('whom a reference means', () => {
  const find = (ws: TestWorkspace, ...references: object[]) =>
    app.get(Influencers).find(systemContext(ws.id, new Date('2026-01-01')), references);

  it('is told by id, address, handle and a name that one person has', async () => {
    const [ws, theirs] = [await app.workspace(), await app.workspace()];
    const lea = await add(ws, 'Léa Martin', {
      email: 'Lea@Example.fr',
      accounts: [{ platform: 'instagram', handle: 'lea.eats' }],
    });
    const max = await add(ws, 'Max Petit', { email: 'max@example.fr' });
    const foreign = await add(theirs, 'Ana Roux', { email: 'ana@example.fr' });
    const found = await find(
      ws,
      { id: lea.toUpperCase() },
      { email: ' LEA@example.fr', name: 'Somebody Else' },
      { platform: 'instagram', handle: 'https://instagram.com/Lea.Eats' },
      { handle: '@lea.eats' },
      { name: 'LÉA  martin' },
      { email: 'nobody@example.fr', platform: 'instagram', handle: 'lea.eats' },
    );
    expect(found).toEqual(
      found.map((_, n) => ({
        kind: 'found',
        id: lea,
        ...(n === 4 && { byNameAlone: 'Léa Martin' }),
      })),
    );
    const one = { id: lea, name: 'Léa Martin' };
    expect(
      await find(
        ws,
        { email: 'max@example.fr', platform: 'instagram', handle: 'lea.eats' },
        { id: foreign },
        { id: 'nonsense', email: 'lea@example.fr' },
        { email: 'ana@example.fr', name: 'Léa Martin' },
        { name: 'Lea Martn' },
        { name: 'Martin Léa' },
        { name: 'Nobody' },
        {},
      ),
    ).toEqual([
      { kind: 'several', candidates: [{ id: max, name: 'Max Petit' }, one] },
      { kind: 'unknown', candidates: [] },
      { kind: 'unknown', candidates: [one] },
      { kind: 'unknown', candidates: [one] },
      { kind: 'unknown', candidates: [one] },
      { kind: 'unknown', candidates: [one] },
      { kind: 'unknown', candidates: [] },
      { kind: 'unknown', candidates: [] },
    ]);
  });

  it('is nobody for sure where two have the name', async () => {
    const ws = await app.workspace();
    const ids = [await add(ws, 'Léa Martin'), await add(ws, 'Lea MARTIN')];
    expect(await find(ws, { name: 'léa martin' })).toEqual([
      {
        kind: 'several',
        candidates: [
          { id: ids[0], name: 'Léa Martin' },
          { id: ids[1], name: 'Lea MARTIN' },
        ],
      },
    ]);
  });

  it('is asked for hundreds at once', async () => {
    const ws = await app.workspace();
    const id = await add(ws, 'Léa Martin', { email: 'lea@example.fr' });
    const references = Array.from({ length: 500 }, (_, index) =>
      index === 250 ? { email: 'lea@example.fr' } : { id: newId(), name: `Nobody ${index}` },
    );
    const found = await find(ws, ...references);
    expect(found).toHaveLength(500);
    expect(found[250]).toEqual({ kind: 'found', id });
    expect(found.filter(({ kind }) => kind === 'unknown')).toHaveLength(499);
  });
});
