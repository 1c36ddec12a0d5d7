import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { monthOf } from '../domain/reading-months.js';
import type { PostReading } from '../domain/received-reading.js';
import { sortArrivals } from '../domain/sort-arrivals.js';
import { standingValues } from '../domain/standing.js';
import { LatestReadingRepository } from '../latest-reading.repository.js';
import { ReadingMonthRepository } from '../reading-month.repository.js';
import { ReadingRepository } from '../reading.repository.js';
import { RollupRepository } from '../rollup.repository.js';
import { JudgeArrivals, type PostArrivals } from './judge-arrivals.use-case.js';

/** Months of these readings; most are of the same one. */
function* monthsOf(readings: readonly PostReading[]): Generator<number> {
  for (const { capturedAt } of readings) {
    const month = monthOf(capturedAt);
    if (month !== null) yield month;
  }
}

const arrivalsOf = (readings: readonly PostReading[]): PostArrivals[] =>
  [...Map.groupBy(readings, ({ post }) => post.postId)].flatMap(([postId, ofPost]) => {
    const [first] = ofPost;
    if (first === undefined) return [];
    const { standing, publishedAt } = first.post;
    const since = ofPost.reduce((a, b) => (b.capturedAt < a.capturedAt ? b : a)).capturedAt;
    const isLate = standing !== null && since <= standing.capturedAt;
    const stood = isLate ? null : standingValues(standing);
    return [{ postId, publishedAt, standing: stood, since, readings: ofPost }];
  });

/**
 * Stores readings of posts that are logged, and brings the posts' figures and warnings up to date
 * in the same transaction, for which the workspace's roll-ups are locked. Returns those that were new:
 * of equal ones the first.
 */
@Injectable()
export class StoreReadings {
  constructor(
    private readonly db: UnitOfWork,
    private readonly months: ReadingMonthRepository,
    private readonly latestReadings: LatestReadingRepository,
    private readonly readings: ReadingRepository,
    private readonly rollups: RollupRepository,
    private readonly judgeArrivals: JudgeArrivals,
  ) {}

  execute<Row extends PostReading>(
    ctx: RequestContext,
    sent: readonly Row[],
    timeZone: string,
  ): Promise<readonly Row[]> {
    return this.db.run(ctx, async () => {
      await this.months.ensure(monthsOf(sent));
      const { latest, others } = sortArrivals(sent);
      await this.latestReadings.store(ctx.workspaceId, latest, timeZone);
      await this.judgeArrivals.latest(ctx, latest);
      const stored = await this.storeOthers(ctx, others, timeZone);
      return stored.length === 0 ? latest : [...latest, ...stored];
    });
  }

  private async storeOthers<Row extends PostReading>(
    ctx: RequestContext,
    sent: readonly Row[],
    timeZone: string,
  ): Promise<readonly Row[]> {
    const stored = await this.readings.insert(ctx.workspaceId, sent);
    if (stored.length === 0) return stored;
    const arrivals = arrivalsOf(stored);
    const counted = arrivals.map((post) => ({ ...post, count: post.readings.length }));
    await this.rollups.advance(ctx.workspaceId, counted);
    await this.rollups.putDays(ctx.workspaceId, stored, timeZone);
    await this.judgeArrivals.execute(ctx, arrivals);
    return stored;
  }
}
