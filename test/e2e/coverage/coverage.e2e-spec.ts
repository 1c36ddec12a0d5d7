import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { event, influencer } from '../content/content.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const ARTICLE = 'https://www.ladepeche.fr/2026/03/29/une-chanteuse-au-stade';

const piece = (more: object = {}): object => ({
  kind: 'press',
  outlet: 'La Dépêche du Midi',
  title: 'Une chanteuse lyrique au stade',
  publishedAt: '2026-03-29T05:00:00Z',
  ...more,
});

const log = (ws: TestWorkspace, more: object = {}) => ws.api.post('/coverage', piece(more));

describe('an item of coverage', () => {
  it('is kept with everything that was told of it', async () => {
    const ws = await app.workspace();
    const influencerId = await influencer(ws);
    const { eventId, campaignId } = await event(ws);
    const told = {
      ...{ kind: 'tv', outlet: 'France 3 🏉', title: 'Le stade chante', place: 'JT 19/20' },
      ...{ url: `${ARTICLE}?utm_source=x#replay`, publishedAt: '2026-03-29T17:05:00.000Z' },
      ...{ author: 'Camille Durand', language: 'fr', durationSeconds: 95 },
      ...{ audience: 412_000, audienceSource: 'Médiamétrie', audienceProvenance: 'measured' },
      ...{ sentiment: 'positive', notes: 'Twice.', excerpt: '« Ici. »', eventId, influencerId },
    };
    const { status, body, headers } = await ws.api.post('/coverage', told);
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`${ws.base}/coverage/${body.id}`);
    const { existing, ...item } = body;
    expect(existing).toBe(false);
    expect(item).toMatchObject({ ...told, url: ARTICLE, campaignId });
    expect(await ws.api.read(`/coverage/${body.id}`)).toEqual(item);
  });

  it('is unknown where nothing was told, and never 0', async () => {
    const ws = await app.workspace();
    expect((await log(ws)).body).toMatchObject({
      ...{ url: null, place: null, author: null, language: null, durationSeconds: null },
      ...{ audience: null, audienceSource: null, audienceProvenance: null, sentiment: null },
      ...{ notes: null, excerpt: null, eventId: null, campaignId: null, influencerId: null },
    });
    expect(await log(ws, { title: 'Zero', audience: 0 })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/audience', code: 'too_small' }] },
    });
  });

  it('has an audience that somebody declares, unless it is told otherwise', async () => {
    const ws = await app.workspace();
    expect((await log(ws, { audience: 10 })).body.audienceProvenance).toBe('declared');
  });

  it.each([
    [{ kind: 'blog' }, '/kind', 'not_one_of'],
    [{ outlet: ' ' }, '/outlet', 'blank'],
    [{ title: undefined }, '/title', 'required'],
    [{ publishedAt: '1989-12-31T00:00:00Z' }, '/publishedAt', 'too_small'],
    [{ publishedAt: '2999-01-01T00:00:00Z' }, '/publishedAt', 'in_the_future'],
    [{ url: 'ftp://example.com/a' }, '/url', 'not_a_url'],
    [{ url: `https://example.com/${'a'.repeat(800)}` }, '/url', 'too_long'],
    [{ audienceSource: 'Médiamétrie' }, '/audience', 'required'],
    [{ audience: 1.5 }, '/audience', 'not_an_integer'],
    [{ sentiment: 'great' }, '/sentiment', 'not_one_of'],
    [{ language: 'french!' }, '/language', 'bad_format'],
    [{ durationSeconds: 0 }, '/durationSeconds', 'too_small'],
    [{ excerpt: 'x'.repeat(501) }, '/excerpt', 'too_long'],
    [{ ave: 100 }, '/ave', 'unknown_field'],
  ])('refuses %j', async (more, pointer, code) => {
    const ws = await app.workspace();
    expect(await log(ws, more)).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ pointer, code }] },
    });
  });

  it.each(['eventId', 'campaignId', 'influencerId'])(
    'does not know a foreign %s',
    async (field) => {
      const [ws, other] = [await app.workspace(), await app.workspace()];
      const { eventId, campaignId } = await event(other);
      const theirs = { eventId, campaignId, influencerId: await influencer(other) };
      const id = theirs[field as keyof typeof theirs];
      expect(await log(ws, { [field]: id })).toMatchObject({
        status: 404,
        body: { code: 'reference_not_found', errors: [{ pointer: `/${field}` }] },
      });
    },
  );

  it('is of one campaign: its event’s', async () => {
    const ws = await app.workspace();
    const [mine, other] = [await event(ws), await event(ws)];
    expect(await log(ws, { eventId: mine.eventId, campaignId: other.campaignId })).toMatchObject({
      status: 409,
      body: { code: 'coverage_references_disagree' },
    });
  });
});

describe('the same piece told again', () => {
  it.each([
    [
      'by another spelling of its address',
      { url: ARTICLE },
      { url: `${ARTICLE}/?fbclid=1`, title: 'Other' },
    ],
    [
      'by its words, however typed',
      {},
      { outlet: 'la dépêche  du midi', title: 'UNE CHANTEUSE LYRIQUE, AU STADE !' },
    ],
    ['by its words on the same day here', {}, { publishedAt: '2026-03-28T23:30:00Z' }],
    ['by its words, now with an address', {}, { url: ARTICLE }],
    ['by its words, now without one', { url: ARTICLE }, {}],
    ['by its words, now with its page', {}, { place: 'p. 12' }],
  ])('is the one that exists: %s', async (_, first, second) => {
    const ws = await app.workspace();
    const { body } = await log(ws, first);
    const again = await log(ws, second);
    expect(again).toMatchObject({ status: 200, body: { id: body.id, existing: true } });
  });

  it.each([
    ['of another address', { url: ARTICLE }, { url: `${ARTICLE}-2` }],
    ['of another day', {}, { publishedAt: '2026-03-30T05:00:00Z' }],
    ['of another page', { place: 'p. 1' }, { place: 'p. 12' }],
    ['of another kind', {}, { kind: 'web' }],
    ['of another outlet', {}, { outlet: 'Sud Ouest' }],
  ])('is another one: %s', async (_, first, second) => {
    const ws = await app.workspace();
    await log(ws, first);
    expect((await log(ws, second)).status).toBe(201);
  });

  it('fills what was not known, and leaves what is', async () => {
    const ws = await app.workspace();
    const { eventId, campaignId } = await event(ws);
    const { body } = await log(ws, {
      audience: 100,
      audienceProvenance: 'measured',
      place: 'p. 1',
    });
    const again = await log(ws, {
      ...{ audience: 900, audienceSource: 'X', author: 'Léa', sentiment: 'neutral', url: ARTICLE },
      eventId,
    });
    expect(again.body).toMatchObject({
      ...{ id: body.id, audience: 100, audienceSource: null, audienceProvenance: 'measured' },
      ...{ author: 'Léa', sentiment: 'neutral', url: ARTICLE, place: 'p. 1' },
      ...{ eventId, campaignId },
    });
    const third = await log(ws, { audience: 100, audienceSource: 'ACPM', sentiment: 'positive' });
    expect(third.body).toMatchObject({ audienceSource: 'ACPM', sentiment: 'neutral' });
    const { eventId: elsewhere } = await event(ws);
    expect((await log(ws, { eventId: elsewhere })).body).toMatchObject({ eventId, campaignId });
    const last = (await log(ws)).body;
    expect(last.updatedAt).toBe(third.body.updatedAt);
  });

  it('is refused where several fit', async () => {
    const ws = await app.workspace();
    await log(ws, { place: 'p. 1' });
    await log(ws, { place: 'p. 12' });
    expect(await log(ws)).toMatchObject({ status: 409, body: { code: 'coverage_is_several' } });
  });

  it('is one, also when it is told by many at once', async () => {
    const ws = await app.workspace();
    const answers = await Promise.all(Array.from({ length: 8 }, () => log(ws)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });
});

describe('changing coverage', () => {
  it('leaves what is absent and clears what is null', async () => {
    const ws = await app.workspace();
    const { eventId, campaignId } = await event(ws);
    const { body } = await log(ws, { audience: 5, audienceSource: 'X', author: 'Léa', eventId });
    const path = `/coverage/${body.id}`;
    const changed = await ws.api.patch(path, {
      audience: null,
      title: 'Neu',
      sentiment: 'negative',
    });
    expect(changed).toMatchObject({
      status: 200,
      body: {
        ...{ audience: null, audienceSource: null, audienceProvenance: null, title: 'Neu' },
        ...{ sentiment: 'negative', author: 'Léa', eventId, campaignId },
      },
    });
    const alone = await ws.api.patch(path, { campaignId: null });
    expect(alone.body).toMatchObject({ eventId, campaignId: null });
    const other = await event(ws);
    const moved = await ws.api.patch(path, { eventId: other.eventId });
    expect(moved.body).toMatchObject(other);
    const same = await ws.api.patch(path, { eventId: other.eventId, title: 'Neu' });
    expect(same.body.updatedAt).toBe(moved.body.updatedAt);
  });

  it('does not make two items one', async () => {
    const ws = await app.workspace();
    await log(ws, { url: ARTICLE });
    const { body } = await log(ws, { title: 'Other' });
    const known = { status: 409, body: { code: 'coverage_known' } };
    expect(await ws.api.patch(`/coverage/${body.id}`, { url: ARTICLE })).toMatchObject(known);
    const twin = await log(ws, { title: 'Third' });
    expect(await ws.api.patch(`/coverage/${twin.body.id}`, { title: 'OTHER.' })).toMatchObject(
      known,
    );
  });

  it('removes an item for good, and the audit log says so without its words', async () => {
    const ws = await app.workspace();
    const { body } = await log(ws, { author: 'Léa', url: ARTICLE });
    expect((await ws.api.delete(`/coverage/${body.id}`)).status).toBe(204);
    expect((await ws.api.get(`/coverage/${body.id}`)).status).toBe(404);
    expect((await ws.api.delete(`/coverage/${body.id}`)).status).toBe(404);
    expect((await ws.api.patch(`/coverage/${newId()}`, { title: 'x' })).status).toBe(404);
    const { items } = await ws.api.read(`/audit-log?subjectId=${body.id}`);
    expect(items.map(({ action }: { action: string }) => action)).toEqual([
      'coverage.removed',
      'coverage.logged',
    ]);
    expect(JSON.stringify(items)).not.toContain('Léa');
    expect(JSON.stringify(items)).not.toContain('ladepeche.fr');
  });
});

describe('the list of coverage', () => {
  it('is filtered, the newest first, in pages', async () => {
    const ws = await app.workspace();
    const influencerId = await influencer(ws);
    const { eventId, campaignId } = await event(ws);
    const add = async (title: string, more: object): Promise<void> => {
      expect((await log(ws, { title, ...more })).status).toBe(201);
    };
    await add('A', { eventId, publishedAt: '2026-03-01T00:00:00Z' });
    await add('B', { kind: 'tv', influencerId, publishedAt: '2026-03-02T00:00:00Z' });
    await add('C', { outlet: 'Sud Ouest', author: 'Zoë', publishedAt: '2026-03-03T00:00:00Z' });
    const titles = async (query: string): Promise<string> =>
      (await ws.api.read(`/coverage${query}`)).items
        .map(({ title }: { title: string }) => title)
        .join('');
    expect(await titles('')).toBe('CBA');
    expect(await titles('?kind=tv')).toBe('B');
    expect(await titles(`?eventId=${eventId}`)).toBe('A');
    expect(await titles(`?campaignId=${campaignId}`)).toBe('A');
    expect(await titles(`?influencerId=${influencerId}`)).toBe('B');
    expect(await titles('?from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z')).toBe('B');
    expect(await titles('?q=DEPECHE')).toBe('BA');
    expect(await titles('?q=zoe')).toBe('C');
    expect(await titles('?q=%25')).toBe('');
    const first = await ws.api.read('/coverage?limit=2');
    const second = await ws.api.read(`/coverage?limit=2&cursor=${first.nextCursor}`);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
  });

  it('is another workspace’s to itself', async () => {
    const [mine, theirs] = [await app.workspace(), await app.workspace()];
    const { body } = await log(theirs);
    expect((await mine.api.read('/coverage')).items).toEqual([]);
    expect((await mine.api.get(`/coverage/${body.id}`)).status).toBe(404);
    expect((await log(mine)).status).toBe(201);
  });
});

describe('who may write coverage', () => {
  it.each([
    ['admin', 201, 200],
    ['manager', 201, 200],
    ['analyst', 201, 200],
    ['door', 403, 403],
  ] as const)('%s: %i to log, %i to read', async (role, written, readable) => {
    const ws = await app.workspace();
    const { api } = await ws.member(role);
    const own = api.with({ origin: app.url });
    expect((await own.post('/coverage', piece())).status).toBe(written);
    expect((await own.get('/coverage')).status).toBe(readable);
  });
});
