import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { RequestContext } from '../../../src/kernel/context.js';
import type { TakenRecord } from '../../../src/kernel/record-intake.js';
import { PROVENANCES } from '../../../src/modules/visibility/domain/metrics.js';
import { ChangePost } from '../../../src/modules/content/use-cases/change-post.use-case.js';
import { PostFiguresQuery } from '../../../src/modules/visibility/queries/post-figures.query.js';
import { CheckRollups } from '../../../src/modules/visibility/use-cases/check-rollups.use-case.js';
import { MatchReadings } from '../../../src/modules/visibility/use-cases/match-readings.use-case.js';
import { ReadingIntake, Readings } from '../../../src/modules/visibility/visibility.contract.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { Contents } from '../../support/contents.js';
import { insertPosts } from '../../support/posts.js';
import { listenIn } from '../../support/statements.js';

const PUBLISHED = '2026-03-28T00:00:00Z';
/** Around the night in which clocks in Paris go forward. */
const START = Date.UTC(2026, 2, 28, 12);
const NOW = new Date('2026-04-02T09:00:00Z');

/** A reading of one of two posts that are logged, or of one of two that are not. */
interface Told {
  readonly post: number;
  readonly byName: boolean;
  readonly hour: number;
  readonly provenance: string;
  readonly views?: number | null;
  readonly reach?: number | null;
  readonly likes?: number;
}

const told: fc.Arbitrary<Told> = fc.record(
  {
    post: fc.nat(3),
    byName: fc.boolean(),
    hour: fc.nat(14),
    provenance: fc.constantFrom(...PROVENANCES),
    views: fc.option(fc.integer({ min: 0, max: 1000 })),
    reach: fc.option(fc.integer({ min: 0, max: 1000 })),
    likes: fc.integer({ min: -5, max: 20 }),
  },
  { requiredKeys: ['post', 'byName', 'hour', 'provenance', 'likes'] },
);

let app: TestApp;
let contents: Contents;
let ws: TestWorkspace;
let posts: string[];

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
  posts = await insertPosts(app, ws, 2, PUBLISHED);
});

const ctxOf = (key: string, locale: 'en' | 'fr' = 'en'): RequestContext => ({
  workspaceId: ws.id,
  actor: { kind: 'api_key', keyId: key, scopes: [] },
  locale,
  now: NOW,
  requestId: 'test',
  origin: null,
});

const record = ({ post, byName, hour, provenance, ...metrics }: Told): object => {
  const externalId = posts[post] ?? `unlogged-${post}`;
  const named = byName || post > 1;
  return {
    post: named ? { platform: 'instagram', externalId } : { id: externalId },
    capturedAt: new Date(START + hour * 3 * 3_600_000).toISOString(),
    provenance,
    metrics,
    extra: { post },
  };
};

const run = <T>(work: () => Promise<T>): Promise<T> =>
  app.get(UnitOfWork).run({ workspaceId: ws.id }, work);
const take = (records: readonly unknown[], ctx = ctxOf('a')): Promise<TakenRecord[]> =>
  run(() => app.get(ReadingIntake).take(ctx, records));
const takeBack = (taken: readonly TakenRecord[]) =>
  run(() =>
    app.get(ReadingIntake).takeBack(
      ctxOf('a'),
      taken
        .flatMap(({ receipt }, row) => (receipt === null ? [] : [{ row, receipt }]))
        .map(({ row, receipt }) => ({
          row,
          receipt: JSON.parse(JSON.stringify(receipt)) as object,
        }))
        .reverse(),
    ),
  );
const state = () => contents.of(ws.id, ['audit_entries', 'audit_origins']);
const isClean = async (): Promise<void> => {
  expect(await app.get(CheckRollups).execute(ws.id)).toMatchObject({ posts: 2, differing: 0 });
};
const fates = (taken: readonly TakenRecord[]): string[] => taken.map(({ fate }) => fate);

/** The likes that the reading of a post told that was captured then. */
const likesAt = async (postId: string, hour: number): Promise<unknown> => {
  const at = new Date(START + hour * 3 * 3_600_000);
  const db = app.get(UnitOfWork);
  const [row] = await run(() =>
    db.manager.query<{ likes: string }[]>(
      'select likes from readings where workspace_id = $1 and post_id = $2 and captured_at = $3',
      [ws.id, postId, at],
    ),
  );
  return Number(row?.likes);
};

describe('readings that are taken in and back', () => {
  it('leave everything as it was, whatever was known before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(told, { maxLength: 10 }),
        fc.array(fc.array(told, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
        async (before, slices) => {
          ws = await app.workspace();
          posts = await insertPosts(app, ws, 2, PUBLISHED);
          for (const [n, each] of before.entries())
            await app.get(Readings).receive(ctxOf(n % 2 === 0 ? 'a' : 'b'), [record(each)]);
          const former = await state();
          const taken: TakenRecord[] = [];
          for (const slice of slices) taken.push(...(await take(slice.map(record))));
          expect(fates(taken)).not.toContain('refuse');
          await isClean();
          const during = await state();
          const again = await take(slices.flat().map(record));
          expect(new Set(fates(again))).toEqual(new Set(['skip']));
          expect(await state()).toEqual(during);
          expect(await takeBack(taken)).toEqual([]);
          expect(await state()).toEqual(former);
          await isClean();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are found with their post where they left the box since, and others come to life that they stood for', async () => {
    const unlogged: Told = { post: 3, byName: true, hour: 1, provenance: 'declared', likes: 1 };
    const url = 'https://www.instagram.com/p/AbC/?igsh=x';
    const waiting = [1, 2].map((hour) => record({ ...unlogged, hour }));
    await app.get(Readings).receive(ctxOf('a'), waiting);
    await app.get(Readings).receive(ctxOf('b'), [record({ ...unlogged, hour: 4 })]);
    const taken = await take([
      { ...record({ ...unlogged, likes: 7 }), post: { url } },
      ...[2, 3].map((hour) => record({ ...unlogged, hour, likes: 5 })),
    ]);
    expect(fates(taken)).toEqual(['create', 'skip', 'create']);
    expect(taken.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      ['post_not_logged'],
      ['reading_differs'],
      ['post_not_logged'],
    ]);
    const [, id = ''] = posts;
    await app.get(ChangePost).execute(ctxOf('a'), id, { externalId: 'unlogged-3', url });
    await app.get(MatchReadings).execute(ctxOf('a'), null);
    const figures = async () => {
      await isClean();
      const said = await app.get(PostFiguresQuery).run(ctxOf('a'), id);
      return [said.readings, said.figures.likes?.value];
    };
    // Of the two of the first moment the one by address counts, because its name comes first.
    expect(await figures()).toEqual([4, 1]);
    expect(await likesAt(id, 1)).toBe(7);
    await takeBack(taken);
    expect(await figures()).toEqual([2, 1]);
    await app.get(MatchReadings).execute(ctxOf('a'), null);
    expect(await figures()).toEqual([3, 1]);
    expect(await likesAt(id, 1)).toBe(1);
    expect((await state())['unmatched_readings']).toEqual([]);
  });

  it('are refused one by one, with what is wrong and where', async () => {
    const good = {
      post: { id: posts[0] },
      capturedAt: '2026-04-01T10:00:00Z',
      provenance: 'declared',
    };
    const metrics = { views: 1 };
    const unknown = '0198aaaa-0000-7000-8000-000000000000';
    const other = await app.workspace();
    const [foreign] = await insertPosts(app, other, 1);
    const taken = await take(
      [
        { ...good, metrics },
        { ...good, metrics: { views: 'x', reach: 1.5 } },
        { ...good, metrics: { likez: 1 } },
        { ...good, metrics: {} },
        { ...good, metrics, capturedAt: '2099-01-01T00:00:00Z' },
        { ...good, metrics, post: { id: unknown } },
        { ...good, metrics, post: { id: foreign } },
        { ...good, metrics, post: {} },
        { ...good, metrics: { followers: 3 }, post: undefined, account: { id: unknown } },
        null,
        { ...good, metrics, capturedAt: '2026-04-01T11:00:00Z' },
      ],
      ctxOf('a', 'fr'),
    );
    expect(
      taken.map(({ fate, issues }) => [
        fate,
        ...issues.map(({ pointer, code }) => `${pointer} ${code}`),
      ]),
    ).toEqual([
      ['create'],
      ['refuse', '/metrics/views not_an_integer', '/metrics/reach not_an_integer'],
      ['refuse', '/metrics/likez unknown_metric'],
      ['refuse', '/metrics no_metrics'],
      ['refuse', '/capturedAt in_the_future'],
      ['refuse', '/post/id post_not_found'],
      ['refuse', '/post/id post_not_found'],
      ['refuse', '/post post_not_identified'],
      ['refuse', '/post post_not_identified'],
      ['refuse', ' invalid_reading'],
      ['create'],
    ]);
    expect(taken[3]?.issues[0]?.detail).toContain('Donnez au moins une métrique');
  });

  it('come two thousand a call in few statements, and go so', async () => {
    const made = await insertPosts(app, ws, 500, PUBLISHED);
    const records = Array.from({ length: 2_000 }, (_, n) => ({
      post: { platform: 'instagram', externalId: made[n % 600] ?? `waits-${n}` },
      capturedAt: new Date(START + n * 60_000).toISOString(),
      provenance: 'platform_export',
      metrics: { views: n, reach: n - 1 },
    }));
    await take(records.slice(0, 200));
    const former = await state();
    const heard = listenIn(app);
    const taken = await take(records);
    const takenBy = heard.length;
    expect(taken.filter(({ fate }) => fate === 'skip')).toHaveLength(200);
    expect(takenBy).toBeLessThan(30);
    expect(await app.get(CheckRollups).execute(ws.id)).toMatchObject({ differing: 0 });
    const before = heard.length;
    await takeBack(taken);
    expect(heard.length - before).toBeLessThan(40);
    expect(await state()).toEqual(former);
  });

  it('leave nothing where they are only rehearsed', async () => {
    const former = await state();
    const rows = [1, 2, 3].map((hour) =>
      record({ post: hour, byName: true, hour, provenance: 'declared', likes: 1 }),
    );
    // A month of which no reading is known yet is made only as long as the rehearsal lasts.
    const far = { ...rows[0], capturedAt: '2021-05-01T00:00:00Z' };
    const rehearsed = await app
      .get(UnitOfWork)
      .rehearse({ workspaceId: ws.id }, () =>
        app.get(ReadingIntake).take(ctxOf('a'), [...rows, far]),
      );
    expect(fates(rehearsed)).toEqual(['create', 'create', 'create', 'create']);
    expect(await state()).toEqual(former);
    expect(fates(await take([...rows, far]))).toEqual(fates(rehearsed));
  });

  it('are told apart by post and moment', () => {
    const words = (post: object, capturedAt = '2026-04-01T10:00:00+02:00') =>
      app
        .get(ReadingIntake)
        .wordsOf({ post, capturedAt, provenance: 'declared', metrics: { likes: 1 } });
    const [word] = words({ platform: 'instagram', externalId: 'AbC' });
    expect(word).toBe('reading:instagram:AbC 2026-04-01T08:00:00.000Z');
    expect(words({ url: 'https://instagram.com/p/AbC/' }, '2026-04-01T08:00:00Z')).toEqual([word]);
    expect(app.get(ReadingIntake).wordsOf({ post: 3 })).toEqual([]);
    expect(app.get(ReadingIntake).wordsOf(null)).toEqual([]);
  });
});
