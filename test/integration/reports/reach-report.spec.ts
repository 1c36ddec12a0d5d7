import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { RequestContext } from '../../../src/kernel/context.js';
import { sumKnown } from '../../../src/kernel/ratio.js';
import {
  currentFigures,
  dayFigures,
  type Figures,
} from '../../../src/modules/visibility/domain/current-figures.js';
import {
  METRICS,
  isMeasured,
  type Metric,
  type Reading,
} from '../../../src/modules/visibility/domain/metrics.js';
import { engagementsOf } from '../../../src/modules/visibility/domain/engagements.js';
import { unmeasuredBit } from '../../../src/modules/visibility/domain/unmeasured.js';
import { ReportDatabase } from './report-database.js';

const ALL = {
  ...{ campaignId: null, eventId: null, influencerId: null, platform: null },
  ...{ from: null, to: null },
};
const COLUMNS = METRICS.map((metric) => (metric === 'profileVisits' ? 'profile_visits' : metric));

let database: ReportDatabase;

beforeAll(async () => {
  database = await ReportDatabase.open();
});

afterAll(() => database.close());

/** A workspace whose posts have these readings, with the roll-ups that they leave. */
const workspaceWith = async (
  histories: readonly (readonly Reading[])[],
): Promise<RequestContext> => {
  const ctx = await database.workspace();
  await database.db.run(ctx, async () => {
    const influencer = await database.influencer(ctx, 'Léa');
    for (const readings of histories) {
      const post = await database.post(ctx, influencer, {});
      if (readings.length > 0) await rollUp(ctx, post, readings);
    }
  });
  return ctx;
};

const rollUp = async (
  ctx: RequestContext,
  post: string,
  readings: readonly Reading[],
): Promise<void> => {
  const current = currentFigures(readings);
  await database.insert(ctx, 'post_current', {
    post_id: post,
    captured_at: readings[0]!.capturedAt,
    readings: readings.length,
    ...Object.fromEntries(
      METRICS.flatMap((metric, i) => [
        [COLUMNS[i], current[metric]?.value ?? null],
        [`${COLUMNS[i]}_at`, current[metric]?.capturedAt ?? null],
        [`${COLUMNS[i]}_provenance`, current[metric]?.provenance ?? null],
      ]),
    ),
  });
  for (const { date, figures } of dayFigures(readings, 'Europe/Paris')) {
    const values = METRICS.map((metric, i) => [COLUMNS[i], figures[metric]?.value ?? null]);
    const unmeasured = METRICS.map((metric) => {
      const figure = figures[metric];
      return figure === null || isMeasured(figure.provenance) ? 0 : unmeasuredBit(metric);
    }).reduce((bits, bit) => bits | bit, 0);
    await database.insert(ctx, 'post_day', {
      ...{ post_id: post, day: date, unmeasured },
      ...Object.fromEntries(values),
    });
  }
};

const counter = fc.option(fc.integer({ min: -3, max: 100_000 }), { nil: null });
const reading: fc.Arbitrary<Reading> = fc.record({
  capturedAt: fc
    .integer({ min: 0, max: 20 * 24 })
    .map((hours) => new Date(Date.UTC(2026, 2, 28, hours))),
  provenance: fc.constantFrom('platform_api', 'screenshot'),
  source: fc.constant('key'),
  metrics: fc.record(Object.fromEntries(METRICS.map((metric) => [metric, counter]))),
});
const histories = fc.array(
  fc.uniqueArray(reading, { selector: ({ capturedAt }) => capturedAt.getTime(), maxLength: 12 }),
  { maxLength: 4 },
);

/** What of these counters nobody measured; null where none is known. */
const notMeasured = (posts: readonly Figures[], metrics: readonly Metric[]): number | null =>
  sumKnown(
    posts
      .flatMap((figures) => metrics.map((metric) => figures[metric]))
      .map((figure) => figure && (isMeasured(figure.provenance) ? 0 : figure.value)),
  );

describe('a reach report out of roll-ups', () => {
  it('adds up the latest known figure of each post, and ends its timeline on the totals', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (posts) => {
        const { totals, timeline } = await database.reports.run(await workspaceWith(posts), ALL);
        const current = posts.map((readings) => currentFigures(readings));
        for (const metric of ['views', 'impressions', 'likes', 'saves', 'profileVisits'] as const) {
          expect(totals[metric]).toBe(sumKnown(current.map((figures) => figures[metric]?.value)));
        }
        expect(totals.grossReach).toBe(sumKnown(current.map(({ reach }) => reach?.value)));
        expect(totals.engagements).toBe(
          sumKnown(
            current.map((figures) =>
              engagementsOf(
                Object.fromEntries(METRICS.map((one) => [one, figures[one]?.value ?? null])),
              ),
            ),
          ),
        );
        const last = timeline.at(-1) ?? {
          posts: 0,
          views: null,
          grossReach: null,
          engagements: null,
          unmeasured: { views: null, grossReach: null, engagements: null },
        };
        const { posts: count, views, grossReach, engagements, unmeasured } = totals;
        expect(last).toMatchObject({ posts: count, views, grossReach, engagements });
        expect(unmeasured).toMatchObject(last.unmeasured);
      }),
      { numRuns: 30 },
    );
  });

  it('carries each figure of each post forward from the day that told it', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (posts) => {
        const { timeline } = await database.reports.run(await workspaceWith(posts), ALL);
        for (const row of timeline) {
          const end = posts.map((readings) =>
            currentFigures(
              readings.filter((one) => dayFigures([one], 'Europe/Paris')[0]!.date <= row.date),
            ),
          );
          expect(row.views).toBe(sumKnown(end.map(({ views }) => views?.value)));
          expect(row.grossReach).toBe(sumKnown(end.map(({ reach }) => reach?.value)));
          expect(row.unmeasured).toEqual({
            views: notMeasured(end, ['views']),
            grossReach: notMeasured(end, ['reach']),
            engagements: notMeasured(end, ['likes', 'comments', 'shares', 'saves', 'replies']),
          });
          expect(row.engagements).toBe(
            sumKnown(
              end.flatMap((one) =>
                [one.likes, one.comments, one.shares, one.saves, one.replies].map(
                  (figure) => figure?.value,
                ),
              ),
            ),
          );
        }
      }),
      { numRuns: 15 },
    );
  });

  it('tells the same timeline of all posts, whether or not a filter that lets all pass names them', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (posts) => {
        const ctx = await workspaceWith(posts);
        const all = await database.reports.run(ctx, ALL);
        const named = await database.reports.run(ctx, { ...ALL, from: '2000-01-01' });
        expect(named.timeline).toEqual(all.timeline);
        expect(named.totals).toEqual(all.totals);
      }),
      { numRuns: 15 },
    );
  });

  it('counts days in the workspace’s zone', async () => {
    const { timeline } = await database.reports.run(await workspaceWith([[]]), ALL);
    expect(timeline.map(({ date }) => date)).toEqual(['2026-03-28']);
  });
});
