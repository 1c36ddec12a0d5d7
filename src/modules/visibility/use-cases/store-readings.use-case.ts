import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { monthOf } from '../domain/reading-months.js';
import type { NamedReading, PostReading } from '../domain/received-reading.js';
import { LatestReadingRepository } from '../latest-reading.repository.js';
import { ReadingMonthRepository } from '../reading-month.repository.js';
import { ReadingRepository } from '../reading.repository.js';
import { RollupRepository, type RollupGround } from '../rollup.repository.js';
import { JudgeArrivals, type LatePost, type LatestReading } from './judge-arrivals.use-case.js';

/** What became of a reading: stored, there already, or of a post that is not logged. */
export type Outcome = 'stored' | 'known' | 'not_logged';

/** A reading that the short way left over, and its place among those that were sent. */
interface OpenReading extends PostReading {
  readonly place: number;
}

/** Months of these readings; most are of the same one. */
function* monthsOf(readings: readonly NamedReading[]): Generator<number> {
  for (const { capturedAt } of readings) {
    const month = monthOf(capturedAt);
    if (month !== null) yield month;
  }
}

const latePosts = (readings: readonly PostReading[]): (LatePost & { count: number })[] => {
  const posts = new Map<string, LatePost & { count: number }>();
  for (const { post, capturedAt } of readings) {
    const { count = 0, since = capturedAt } = posts.get(post.postId) ?? {};
    const earlier = capturedAt < since ? capturedAt : since;
    posts.set(post.postId, { ...post, since: earlier, count: count + 1 });
  }
  return [...posts.values()];
};

/**
 * Stores readings of posts that are logged, and brings the posts' figures and warnings up to date in the
 * same transaction, for which the workspace's roll-ups are locked or shared. Returns what became of each:
 * of equal ones the first is stored.
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

  execute(
    ctx: RequestContext,
    sent: readonly NamedReading[],
    ground: RollupGround,
  ): Promise<Outcome[]> {
    return this.db.run(ctx, async () => {
      await this.months.ensure(monthsOf(sent));
      const outcomes = sent.map((): Outcome => 'stored');
      const latest: LatestReading[] = [];
      const overtaken: PostReading[] = [];
      const open: OpenReading[] = [];
      const told = await this.latestReadings.store(ctx.workspaceId, sent, ground.timeZone);
      for (const { place, post, state, previous } of told) {
        const reading = sent[place];
        if (reading === undefined) continue;
        if (state === 'known') outcomes[place] = 'known';
        else if (post === null) outcomes[place] = 'not_logged';
        else if (state === 'stored') latest.push({ ...reading, post, previous });
        else if (state === 'overtaken') overtaken.push({ ...reading, post });
        else open.push({ ...reading, post, place });
      }
      await this.judgeArrivals.latest(ctx, latest);
      await this.judgeArrivals.again(ctx, latePosts(overtaken), ground);
      for (const place of await this.storeOpen(ctx, open, ground)) outcomes[place] = 'known';
      return outcomes;
    });
  }

  /** Returns the places of those that were there already. */
  private async storeOpen(
    ctx: RequestContext,
    open: readonly OpenReading[],
    ground: RollupGround,
  ): Promise<Set<number>> {
    const known = new Set(open.map(({ place }) => place));
    if (open.length === 0) return known;
    const inOrder = [...open].sort((a, b) => a.place - b.place);
    const stored = await this.readings.insert(ctx.workspaceId, inOrder);
    if (stored.length === 0) return known;
    const posts = latePosts(stored);
    await this.rollups.advance(ctx.workspaceId, posts);
    await this.rollups.putDays(ctx.workspaceId, stored, ground.timeZone);
    await this.judgeArrivals.again(ctx, posts, ground);
    for (const { place } of stored) known.delete(place);
    return known;
  }
}
