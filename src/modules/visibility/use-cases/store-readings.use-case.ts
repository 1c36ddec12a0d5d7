import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import type { PostReading } from '../domain/received-reading.js';
import { ReadingRepository, type ReadingKey } from '../reading.repository.js';
import { RollupRepository, type Standing } from '../rollup.repository.js';
import { JudgeArrivals, type PostArrivals } from './judge-arrivals.use-case.js';

const keyOf = ({ postId, capturedAt, source }: ReadingKey): string =>
  `${postId} ${capturedAt.getTime()} ${source}`;

/** The readings that were stored: of equal ones the first. */
const newReadings = (
  sent: readonly PostReading[],
  stored: readonly ReadingKey[],
): PostReading[] => {
  const wanted = new Set(stored.map(keyOf));
  return sent.filter((reading) => wanted.delete(keyOf(reading)));
};

const arrivalsOf = (
  readings: readonly PostReading[],
  standing: readonly Standing[],
): PostArrivals[] => {
  const before = new Map(standing.map((post) => [post.postId, post]));
  const byPost = Map.groupBy(readings, ({ postId }) => postId);
  return [...byPost].map(([postId, ofPost]): PostArrivals => {
    const since = ofPost.reduce((a, b) => (b.capturedAt < a.capturedAt ? b : a)).capturedAt;
    const stood = before.get(postId);
    const isFirst = stood === undefined || stood.readings === 0;
    const isLate = !isFirst && since <= stood.capturedAt;
    return {
      postId,
      publishedAt: ofPost[0]?.publishedAt ?? since,
      standing: isFirst ? {} : isLate ? null : stood.values,
      since,
      readings: ofPost,
    };
  });
};

/**
 * Stores readings of posts that are logged, and brings the posts' figures and warnings up to date
 * in the same transaction. Returns how many of them were new.
 */
@Injectable()
export class StoreReadings {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: Workspaces,
    private readonly readings: ReadingRepository,
    private readonly rollups: RollupRepository,
    private readonly judgeArrivals: JudgeArrivals,
  ) {}

  async execute(ctx: RequestContext, sent: readonly PostReading[]): Promise<number> {
    if (sent.length === 0) return 0;
    return this.db.run(ctx, async () => {
      const { workspaceId } = ctx;
      const postIds = [...new Set(sent.map(({ postId }) => postId))];
      const standing = await this.rollups.lock(workspaceId, postIds, ctx.now);
      const stored = newReadings(sent, await this.readings.insert(workspaceId, sent));
      if (stored.length === 0) return 0;
      const arrivals = arrivalsOf(stored, standing);
      const counted = arrivals.map((post) => ({ ...post, count: post.readings.length }));
      await this.rollups.advance(workspaceId, counted);
      const { timeZone } = await this.workspaces.facts(workspaceId);
      await this.rollups.putDays(workspaceId, stored, timeZone);
      await this.judgeArrivals.execute(ctx, arrivals);
      return stored.length;
    });
  }
}
