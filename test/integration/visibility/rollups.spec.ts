import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  currentFigures,
  dayFigures,
} from '../../../src/modules/visibility/domain/current-figures.js';
import { judgeReadings } from '../../../src/modules/visibility/domain/judge-readings.js';
import {
  METRICS,
  PROVENANCES,
  isMeasured,
  type MetricValues,
  type Provenance,
} from '../../../src/modules/visibility/domain/metrics.js';
import { PostFiguresQuery } from '../../../src/modules/visibility/queries/post-figures.query.js';
import { CheckRollups } from '../../../src/modules/visibility/use-cases/check-rollups.use-case.js';
import { RebuildRollups } from '../../../src/modules/visibility/use-cases/rebuild-rollups.use-case.js';
import type { SentReading } from '../../../src/modules/visibility/domain/receipt.js';
import { ReceiveReadings } from '../../../src/modules/visibility/use-cases/receive-readings.use-case.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { RequestContext } from '../../../src/kernel/context.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { insertPosts } from '../../support/posts.js';
import { until } from '../../support/until.js';

const PUBLISHED = new Date('2026-03-28T00:00:00Z');
/** Around the night in which clocks in Paris go forward. */
const START = Date.UTC(2026, 2, 28, 12);
const KEYS = ['0198aaaa', '0198bbbb', '0198cccc'];

interface Told {
  readonly post: number;
  readonly capturedAt: Date;
  readonly provenance: Provenance;
  readonly key: number;
  readonly metrics: MetricValues;
}

const told = fc.record({
  post: fc.nat(2),
  capturedAt: fc.nat(12).map((n) => new Date(START + n * 3 * 3_600_000)),
  provenance: fc.constantFrom(...PROVENANCES),
  key: fc.nat(KEYS.length - 1),
  metrics: fc
    .record(
      {
        views: fc.option(fc.integer({ min: 0, max: 1000 })),
        reach: fc.option(fc.integer({ min: 0, max: 1000 })),
        likes: fc.option(fc.integer({ min: -5, max: 20 })),
        profileVisits: fc.option(fc.integer({ min: 0, max: 9 })),
      },
      { requiredKeys: [] },
    )
    .map((metrics) => ({ ...metrics, clicks: 1 })),
});

const batch = fc.record({
  key: fc.nat(KEYS.length - 1),
  rows: fc.array(told, { minLength: 1, maxLength: 8 }),
});

/** Groups of batches as integrations send them: any order, some readings twice, some late, several of a post. */
const anyhow = fc.array(fc.array(batch, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});

/** One reading after the other as they were captured, which is how most come. */
const inOrder = fc
  .array(fc.record({ key: fc.nat(KEYS.length - 1), row: told }), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all
      .sort((a, b) => a.row.capturedAt.getTime() - b.row.capturedAt.getTime())
      .map(({ key, row }) => [{ key, rows: [row] }]),
  );

const groups = fc.oneof(anyhow, inOrder);

const sentRows = (posts: readonly string[], rows: readonly Told[]): SentReading[] =>
  rows.map(({ post, capturedAt, provenance, metrics }, index) => ({
    index,
    post: { kind: 'id', id: posts[post] ?? '' },
    capturedAt,
    provenance,
    metrics,
    method: null,
    quality: null,
    extra: null,
  }));

/** Of the batches one after the other: how many of the rows of each nobody sent before. */
const freshOf = (sent: Set<string>, key: number, rows: readonly Told[]): number =>
  rows.filter(({ post, capturedAt }) => {
    const stamp = `${post} ${capturedAt.getTime()} ${key}`;
    return !sent.has(stamp) && sent.add(stamp);
  }).length;

const waitingLocks = (db: UnitOfWork): Promise<unknown[]> =>
  db.runForInstallation(() => db.manager.query(`select 1 from pg_locks where not granted`));

describe('the roll-ups on a real database', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ worksJobs: false });
  });
  afterAll(() => app.close());

  const contextOf = (ws: TestWorkspace, key: number): RequestContext => ({
    workspaceId: ws.id,
    actor: { kind: 'api_key', keyId: KEYS[key] ?? '', scopes: [] },
    locale: 'en',
    now: PUBLISHED,
    requestId: 'test',
    origin: null,
  });

  const receive = (
    ws: TestWorkspace,
    posts: readonly string[],
    key: number,
    rows: readonly Told[],
  ): Promise<unknown> =>
    app.get(ReceiveReadings).execute(contextOf(ws, key), sentRows(posts, rows));

  /** The readings of one post that were stored: of equal ones the first. */
  const kept = (sent: readonly Told[], post: number) => {
    const seen = new Set<string>();
    return sent
      .filter((row) => row.post === post)
      .filter(({ capturedAt, key }) => {
        const stamp = `${capturedAt.getTime()} ${key}`;
        return !seen.has(stamp) && seen.add(stamp);
      })
      .map((row) => ({ ...row, source: `api_key:${KEYS[row.key]}`, receivedAt: PUBLISHED }));
  };

  const expectEqual = async (
    ws: TestWorkspace,
    posts: readonly string[],
    sent: readonly Told[],
  ) => {
    for (const [n, id] of posts.entries()) {
      const readings = kept(sent, n);
      const figures = await app.get(PostFiguresQuery).run(contextOf(ws, 0), id);
      expect(figures.readings).toBe(readings.length);
      expect(figures.figures).toMatchObject(currentFigures(readings));
      const days = dayFigures(readings, 'Europe/Paris').map(({ date, figures: ofDay }) => [
        date,
        Object.fromEntries(METRICS.map((m) => [m, ofDay[m]?.value ?? null])),
      ]);
      expect(figures.days.map(({ date, metrics }) => [date, metrics])).toEqual(days);
      const guessed = dayFigures(readings, 'Europe/Paris').map(({ figures: ofDay }) =>
        METRICS.filter((m) => ofDay[m] !== null && !isMeasured(ofDay[m].provenance)),
      );
      expect(figures.days.map(({ unmeasured }) => unmeasured)).toEqual(guessed);
      const judged = judgeReadings(readings, {}, PUBLISHED).map(
        ({ capturedAt, source, warning }) =>
          `${capturedAt.toISOString()} ${source} ${warning.code} ${warning.metric ?? ''}`,
      );
      const stored = figures.warnings.map(
        ({ capturedAt, source, code, metric }) =>
          `${capturedAt.toISOString()} ${source} ${code} ${metric ?? ''}`,
      );
      expect(stored.sort()).toEqual(judged.sort());
    }
    expect(await app.get(CheckRollups).execute(ws.id)).toMatchObject({ posts: 3, differing: 0 });
  };

  it('equal the definition, whatever arrives in whatever order, at once or one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (all) => {
        const ws = await app.workspace();
        const posts = await insertPosts(app, ws, 3, PUBLISHED.toISOString());
        const sent: Told[] = [];
        const seen = new Set<string>();
        for (const group of all) {
          const receipts = await app.get(ReceiveReadings).executeAll(
            group.map(({ key, rows }) => ({
              ctx: contextOf(ws, key),
              sent: sentRows(posts, rows),
            })),
          );
          const expected = group.map(({ key, rows }) => {
            const accepted = freshOf(seen, key, rows);
            return {
              accepted,
              duplicates: rows.length - accepted,
              unmatched: 0,
              rejected: [],
            };
          });
          expect(receipts).toEqual(expected);
          sent.push(...group.flatMap(({ key, rows }) => rows.map((row) => ({ ...row, key }))));
        }
        await expectEqual(ws, posts, sent);
      }),
      { numRuns: 40 },
    );
  });

  it('equal the definition where many batches about the same posts come at once', async () => {
    const ws = await app.workspace();
    const posts = await insertPosts(app, ws, 3, PUBLISHED.toISOString());
    // Of different sources, so that it does not matter who of them is first.
    const perKey = KEYS.map((_, key) =>
      Array.from({ length: 40 }, (__, n): Told => ({
        post: n % 3,
        capturedAt: new Date(START + ((n * 7) % 40) * 3_600_000),
        provenance: PROVENANCES[(n + key) % PROVENANCES.length] ?? 'declared',
        key,
        metrics: { views: n * 10 + key, likes: n % 2 === 0 ? n : null },
      })),
    );
    const sends = perKey.flatMap((rows, key) =>
      Array.from({ length: 10 }, (_, n) => receive(ws, posts, key, rows.slice(n * 4, n * 4 + 4))),
    );
    await Promise.all(sends);
    await expectEqual(ws, posts, perKey.flat());
  });

  it('and the warnings know what another transaction stored meanwhile', async () => {
    const ws = await app.workspace();
    const posts = await insertPosts(app, ws, 3, PUBLISHED.toISOString());
    const told = (hour: number, views: number, key: number): Told => ({
      ...{ post: 0, provenance: 'platform_api', key, metrics: { views } },
      capturedAt: new Date(START + hour * 3_600_000),
    });
    const [first, second] = [told(0, 100, 0), told(1, 10, 1)];
    const db = app.get(UnitOfWork);
    const [stored, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const before = db.run({ workspaceId: ws.id }, async () => {
      await receive(ws, posts, 0, [first]);
      stored.resolve();
      await release.promise;
    });
    await stored.promise;
    const after = receive(ws, posts, 1, [second]);
    await until(async () => (await waitingLocks(db)).length > 0);
    release.resolve();
    await Promise.all([before, after]);
    await expectEqual(ws, posts, [first, second]);
  });

  it('are found out and rebuilt where they differ from the readings', async () => {
    const ws = await app.workspace();
    const posts = await insertPosts(app, ws, 3, PUBLISHED.toISOString());
    const rows = Array.from({ length: 12 }, (_, n): Told => ({
      post: n % 2,
      capturedAt: new Date(START + n * 3_600_000 * 5),
      provenance: 'platform_api',
      key: 0,
      metrics: { views: 100 - n * 9 },
    }));
    await receive(ws, posts, 0, rows);
    const db = app.get(UnitOfWork);
    await db.run({ workspaceId: ws.id }, async () => {
      await db.manager.query(`update post_current set views = 1 where post_id = $1`, [posts[0]]);
      await db.manager.query(`delete from post_day where post_id = $1`, [posts[1]]);
      await db.manager.query(
        `insert into post_day (workspace_id, post_id, day, likes) values ($1, $2, '2026-01-01', 3)`,
        [ws.id, posts[2]],
      );
      await db.manager.query(`delete from post_warnings`);
    });
    const found = await app.get(CheckRollups).execute(ws.id);
    expect(found.differing).toBe(3);
    expect(found.examples).toContainEqual({ postId: posts[0], day: null });
    expect(found.examples).toContainEqual({ postId: posts[2], day: '2026-01-01' });
    expect(await app.get(RebuildRollups).execute(contextOf(ws, 0))).toBe(3);
    await expectEqual(ws, posts, rows);
  });

  it('that were set back by hand say so when the next reading comes, and store nothing', async () => {
    const ws = await app.workspace();
    const posts = await insertPosts(app, ws, 3, PUBLISHED.toISOString());
    const row: Told = {
      ...{ post: 0, capturedAt: new Date(START), provenance: 'platform_api', key: 0 },
      metrics: { views: 1 },
    };
    await receive(ws, posts, 0, [row]);
    const db = app.get(UnitOfWork);
    await db.run({ workspaceId: ws.id }, () =>
      db.manager.query(`update post_current set captured_at = captured_at - interval '1 day'`),
    );
    const next = { ...row, post: 1 };
    await expect(receive(ws, posts, 0, [next, row])).rejects.toThrow('rollup:rebuild');
    await app.get(RebuildRollups).execute(contextOf(ws, 0));
    await receive(ws, posts, 0, [next, row]);
    await expectEqual(ws, posts, [row, next]);
  });

  it('readings cannot be changed or removed, not even by the application', async () => {
    const ws = await app.workspace();
    const db = app.get(UnitOfWork);
    for (const sql of ['update readings set views = 1', 'delete from readings'])
      await expect(db.run({ workspaceId: ws.id }, () => db.manager.query(sql))).rejects.toThrow(
        'permission denied',
      );
  });
});
