import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Locale, RequestContext } from '../../../src/kernel/context.js';
import type { Obstacle, TakenRecord } from '../../../src/kernel/record-intake.js';
import { CoverageIntake } from '../../../src/modules/coverage/coverage.contract.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { newId } from '../../../src/platform/ids.js';
import { event, influencer } from '../../e2e/content/content.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { Contents } from '../../support/contents.js';

const NOW = new Date('2026-11-20T09:00:00Z');
const LATER = new Date('2026-11-20T09:05:00Z');
const ARTICLE = 'https://www.ladepeche.fr/2026/03/29/une-chanteuse-au-stade';

let app: TestApp;
let contents: Contents;
let ws: TestWorkspace;

beforeAll(async () => {
  app = await startApp({ worksJobs: false });
  contents = await Contents.open(app.databaseUrl);
});
afterAll(async () => {
  await contents.close();
  await app.close();
});
beforeEach(async () => {
  ws = await app.workspace();
});

const ctxAt = (now: Date, locale: Locale = 'en'): RequestContext => ({
  workspaceId: ws.id,
  actor: { kind: 'api_key', keyId: 'k', scopes: [] },
  locale,
  now,
  requestId: 'test',
  origin: null,
});

const run = <T>(work: () => Promise<T>): Promise<T> =>
  app.get(UnitOfWork).run({ workspaceId: ws.id }, work);
const take = (records: readonly unknown[], now = NOW): Promise<TakenRecord[]> =>
  run(() => app.get(CoverageIntake).take(ctxAt(now), records));
const takeBack = (taken: readonly TakenRecord[], locale?: Locale): Promise<Obstacle[]> => {
  const records = taken.flatMap(({ receipt }, row) =>
    receipt === null ? [] : [{ row, receipt: JSON.parse(JSON.stringify(receipt)) as object }],
  );
  return run(() => app.get(CoverageIntake).takeBack(ctxAt(LATER, locale), records.reverse()));
};
const state = () => contents.of(ws.id, ['audit_entries', 'audit_origins']);
const fates = (taken: readonly TakenRecord[]): string[] => taken.map(({ fate }) => fate);
const told = (taken: readonly TakenRecord[]): unknown[] =>
  taken.map(({ issues }) => issues.map(({ pointer, code }) => `${pointer} ${code}`).join());
const item = async (id: string | null | undefined) => (await ws.api.get(`/coverage/${id}`)).body;

const article = (more: object = {}): object => ({
  kind: 'press',
  outlet: 'La Dépêche du Midi',
  title: 'Une chanteuse lyrique au stade',
  publishedAt: '2026-03-29T05:00:00Z',
  ...more,
});
const report = (more: object = {}): object => ({
  ...{ kind: 'tv', outlet: 'France 3', title: 'Le stade chante', durationSeconds: 95 },
  ...{ publishedAt: '2026-03-29T17:05:00Z', audience: 400_000, audienceSource: 'Médiamétrie' },
  ...{ audienceProvenance: 'measured', sentiment: 'positive', ...more },
});

describe('coverage that is taken in', () => {
  it('is new, or known by its id, its address or its words; the same again changes nothing', async () => {
    const records = [
      article({ url: ARTICLE }),
      report(),
      article({ url: `${ARTICLE}?utm_source=mail`, title: 'Another headline' }),
      report({ outlet: 'FRANCE 3', place: 'JT 19/20' }),
    ];
    const taken = await take(records);
    expect(fates(taken)).toEqual(['create', 'create', 'update', 'update']);
    expect([taken[2]?.id, taken[3]?.id]).toEqual([taken[0]?.id, taken[1]?.id]);
    const again = await take(records.slice(2), LATER);
    expect([fates(again), again.map(({ receipt }) => receipt)]).toEqual([
      ['skip', 'skip'],
      [null, null],
    ]);
    const [first] = taken;
    const before = await state();
    expect(fates(await take([{ id: first?.id, title: 'Another headline' }], LATER))).toEqual([
      'skip',
    ]);
    expect(await state()).toEqual(before);
    expect(await item(first?.id)).toMatchObject({ title: 'Another headline', url: ARTICLE });
    const byId = await take([{ id: first?.id, sentiment: 'negative', audience: null }], LATER);
    expect(fates(byId)).toEqual(['update']);
    expect(await item(first?.id)).toMatchObject({
      ...{ sentiment: 'negative', updatedAt: LATER.toISOString() },
    });
  });

  it('reads back what the API shows of it as it is', async () => {
    const { eventId } = await event(ws);
    const influencerId = await influencer(ws);
    const { body } = await ws.api.post(
      '/coverage',
      report({ url: ARTICLE, eventId, influencerId, notes: 'n', excerpt: 'e', author: 'a' }),
    );
    const { existing, createdAt, updatedAt, ...shown } = body;
    expect([existing, createdAt]).toEqual([false, updatedAt]);
    expect(fates(await take([shown]))).toEqual(['skip']);
  });

  it('names the person seen by id, address, handle or a name that is one person’s', async () => {
    const id = await influencer(ws, { name: 'Ada Noé', email: 'ada@example.com' });
    await influencer(ws, { name: 'Twin' });
    await influencer(ws, { name: 'Twin' });
    const taken = await take([
      article({ title: '1', influencerId: id }),
      article({ title: '2', influencer: { email: 'ADA@example.com' } }),
      article({ title: '3', influencer: { name: 'ada noe' } }),
      article({ title: '4', influencer: { name: 'Ada Nobody' } }),
      article({ title: '5', influencer: { name: 'Twin' } }),
      article({ title: '6', influencer: {} }),
    ]);
    expect(told(taken)).toEqual([
      ...['', '', ''],
      '/influencer coverage_influencer_unknown',
      '/influencer coverage_influencer_several',
      '',
    ]);
    expect(taken.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      ...[[], [], ['recognised_by_name']],
      ...[[], [], []],
    ]);
    for (const { id: made } of taken.slice(0, 3))
      expect(await item(made)).toMatchObject({ influencerId: id });
  });

  it('is refused row by row, with why', async () => {
    const [theirs, foreign] = [await app.workspace(), { ...(await event(await app.workspace())) }];
    const { body } = await theirs.api.post('/coverage', article());
    const mine = await event(ws);
    const taken = await take([
      'no object',
      article({ kind: 'blog', audience: 0 }),
      { kind: 'web', url: 'https://example.com/a' },
      article({ title: 'A', eventId: foreign.eventId }),
      article({ title: 'B', eventId: mine.eventId, campaignId: newId() }),
      { id: body.id, title: 'Mine now' },
      article({ title: 'C', publishedAt: 'yesterday' }),
      article({ title: 'D', colour: 'red' }),
      article({ title: 'good' }),
    ]);
    expect(told(taken)).toEqual([
      ' not_an_object',
      '/audience too_small,/kind not_one_of',
      '/outlet required,/title required,/publishedAt required',
      '/eventId reference_not_found',
      '/campaignId reference_not_found',
      '/id reference_not_found',
      '/publishedAt not_a_timestamp',
      '/colour unknown_field',
      '',
    ]);
    expect((await ws.api.read('/coverage')).items).toHaveLength(1);
  });

  it('leaves the source of an audience out that nobody gives, and says so', async () => {
    const [taken] = await take([
      article({ audienceSource: 'ACPM', audienceProvenance: 'measured' }),
    ]);
    expect(taken).toMatchObject({
      fate: 'create',
      warnings: [{ pointer: '/audienceSource', code: 'audience_source_without_audience' }],
    });
    expect(await item(taken?.id)).toMatchObject({ audienceSource: null, audienceProvenance: null });
  });

  it('does not let two items become one', async () => {
    const taken = await take([
      article({ url: ARTICLE }),
      article({ title: 'Other', place: 'p. 1' }),
      article({ title: 'Other', place: 'p. 2' }),
      article({ title: 'Other' }),
    ]);
    expect(told(taken)).toEqual(['', '', '', ' coverage_is_several']);
    const clash = await take([{ id: taken[1]?.id, url: ARTICLE }, article({ title: 'after' })]);
    expect(told(clash)).toEqual([' coverage_known', '']);
  });

  it('is rehearsed without a trace', async () => {
    const before = await contents.of(ws.id);
    const taken = await app
      .get(UnitOfWork)
      .rehearse({ workspaceId: ws.id }, () =>
        app.get(CoverageIntake).take(ctxAt(NOW), [article(), article()]),
      );
    expect(fates(taken)).toEqual(['create', 'skip']);
    expect(await contents.of(ws.id)).toEqual(before);
  });

  it('is told from others by its words', () => {
    const intake = app.get(CoverageIntake);
    const [same, other] = [intake.wordsOf(article()), intake.wordsOf(article({ place: 'p. 1' }))];
    expect(same).toEqual(intake.wordsOf(article({ outlet: 'LA DEPECHE DU MIDI' })));
    expect(same).not.toEqual(other);
    expect(intake.wordsOf(article({ url: `${ARTICLE}#x` }))).toEqual(
      intake.wordsOf({ url: ARTICLE }),
    );
    expect([intake.wordsOf(null), intake.wordsOf({ kind: 'tv' })]).toEqual([[], []]);
    expect(intake.wordsOf({ id: 'ABC' })).toEqual(['id:abc']);
  });

  it('comes in by the thousand', async () => {
    const records = Array.from({ length: 1_000 }, (_, place) =>
      report({ title: `Piece ${place}` }),
    );
    expect(new Set(fates(await take(records.slice(0, 500))))).toEqual(new Set(['create']));
    expect(new Set(fates(await take(records.slice(500))))).toEqual(new Set(['create']));
  });
});

describe('coverage that is taken back', () => {
  it('leaves everything as it was, to the moment', async () => {
    const { eventId } = await event(ws);
    const other = await event(ws);
    const influencerId = await influencer(ws);
    await ws.api.create('/coverage', report({ eventId, notes: 'before' }));
    await ws.api.create('/coverage', article({ url: ARTICLE }));
    const before = await state();
    const taken = await take([
      report({ eventId: other.eventId, influencerId, audience: 5, notes: 'after' }),
      article({ url: ARTICLE, title: 'New words', publishedAt: '2026-03-28T05:00:00Z' }),
      article({ title: 'New' }),
      article({ title: 'New', sentiment: 'neutral' }),
      article({ title: 'New', sentiment: 'neutral' }),
    ]);
    expect(fates(taken)).toEqual(['update', 'update', 'create', 'update', 'skip']);
    expect(await state()).not.toEqual(before);
    expect(await takeBack(taken)).toEqual([]);
    expect(await state()).toEqual(before);
  });

  it('is noted in the audit log', async () => {
    const taken = await take([article()]);
    await takeBack(taken);
    const { items } = await ws.api.read(`/audit-log?subjectId=${taken[0]?.id}`);
    expect(items.map(({ action }: { action: string }) => action)).toEqual([
      'coverage.removed',
      'coverage.logged',
    ]);
  });

  it('stays where somebody changed it since, and says so', async () => {
    const taken = await take([article(), article({ title: 'Other' }), article({ title: 'Third' })]);
    await ws.api.patch(`/coverage/${taken[0]?.id}`, { sentiment: 'positive' });
    await ws.api.delete(`/coverage/${taken[1]?.id}`);
    const obstacles = await takeBack(taken, 'fr');
    expect(obstacles).toEqual([
      {
        ...{ row: 0, code: 'coverage_changed_since' },
        detail: expect.stringContaining('« Une chanteuse lyrique au stade »'),
      },
    ]);
    expect(await item(taken[0]?.id)).toMatchObject({ sentiment: 'positive' });
  });

  it('stays where what it was has become another’s', async () => {
    const { body } = await ws.api.post('/coverage', article({ url: ARTICLE }));
    const taken = await take([{ id: body.id, url: `${ARTICLE}-2` }]);
    await ws.api.create('/coverage', article({ url: ARTICLE, title: 'Later' }));
    expect(await takeBack(taken)).toMatchObject([{ row: 0, code: 'coverage_not_restorable' }]);
  });
});

describe('coverage of two people who are one', () => {
  const merge = async (keptId: string, influencerId: string): Promise<string> =>
    (await ws.api.create(`/influencers/${keptId}/merge`, { influencerId })).id as string;

  it('becomes the one’s, and each one’s again', async () => {
    const [kept, other] = [await influencer(ws), await influencer(ws)];
    const before = await take([
      article({ influencerId: kept }),
      report({ influencerId: other }),
      report({ title: 'Moved on', influencerId: other }),
    ]);
    const was = await item(before[1]?.id);
    const mergeId = await merge(kept, other);
    expect(await item(before[1]?.id)).toEqual({ ...was, influencerId: kept });
    // Who names the one merged away means the one kept.
    const since = await take([article({ title: 'Since', influencerId: other })]);
    expect(await item(since[0]?.id)).toMatchObject({ influencerId: kept });
    expect(fates(await take([report({ influencerId: other })]))).toEqual(['skip']);
    const logged = await ws.api.create(
      '/coverage',
      article({ title: 'Told', influencerId: other }),
    );
    expect(logged.influencerId).toBe(kept);
    await ws.api.patch(`/coverage/${before[2]?.id}`, { influencerId: null });
    await ws.api.create(`/influencer-merges/${mergeId}/undo`);
    expect(await item(before[1]?.id)).toEqual(was);
    expect(await item(before[0]?.id)).toMatchObject({ influencerId: kept });
    expect(await item(before[2]?.id)).toMatchObject({ influencerId: null });
    expect(await item(since[0]?.id)).toMatchObject({ influencerId: kept });
  });

  it('is taken back to who is kept', async () => {
    const [kept, other, third] = [await influencer(ws), await influencer(ws), await influencer(ws)];
    const { body } = await ws.api.post('/coverage', article({ influencerId: other }));
    const taken = await take([{ id: body.id, influencerId: third }]);
    await merge(kept, other);
    expect(await takeBack(taken)).toEqual([]);
    expect(await item(body.id)).toMatchObject({ influencerId: kept });
  });
});
