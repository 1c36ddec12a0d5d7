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
  type MetricValues,
  type Provenance,
} from '../../../src/modules/visibility/domain/metrics.js';
import { PostFiguresQuery } from '../../../src/modules/visibility/queries/post-figures.query.js';
import { CheckRollups } from '../../../src/modules/visibility/use-cases/check-rollups.use-case.js';
import { RebuildRollups } from '../../../src/modules/visibility/use-cases/rebuild-rollups.use-case.js';
import { ReceiveReadings } from '../../../src/modules/visibility/use-cases/receive-readings.use-case.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { RequestContext } from '../../../src/kernel/context.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { insertPosts } from '../../support/posts.js';

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

/** Batches as an integration sends them: any order, some readings twice, some late. */
const batches = fc.array(
  fc.record({
    key: fc.nat(KEYS.length - 1),
    rows: fc.array(told, { minLength: 1, maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 6 },
);

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
    app.get(ReceiveReadings).execute(
      contextOf(ws, key),
      rows.map(({ post, capturedAt, provenance, metrics }, index) => ({
        index,
        post: { kind: 'id' as const, id: posts[post] ?? '' },
        capturedAt,
        provenance,
        metrics,
        method: null,
        quality: null,
        extra: null,
      })),
    );

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
      expect(figures.figures).toEqual(currentFigures(readings));
      const days = dayFigures(readings, 'Europe/Paris').map(({ date, figures: ofDay }) => [
        date,
        Object.fromEntries(METRICS.map((m) => [m, ofDay[m]?.value ?? null])),
      ]);
      expect(figures.days.map(({ date, metrics }) => [date, metrics])).toEqual(days);
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
      fc.asyncProperty(batches, async (all) => {
        const ws = await app.workspace();
        const posts = await insertPosts(app, ws, 3, PUBLISHED.toISOString());
        const sent: Told[] = [];
        for (const { key, rows } of all) {
          const ours = rows.map((row) => ({ ...row, key }));
          await receive(ws, posts, key, ours);
          sent.push(...ours);
        }
        await expectEqual(ws, posts, sent);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

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

  it('readings cannot be changed or removed, not even by the application', async () => {
    const ws = await app.workspace();
    const db = app.get(UnitOfWork);
    for (const sql of ['update readings set views = 1', 'delete from readings'])
      await expect(db.run({ workspaceId: ws.id }, () => db.manager.query(sql))).rejects.toThrow(
        'permission denied',
      );
  });
});
