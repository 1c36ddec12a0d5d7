import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { judgeReadings, type ReadingToJudge } from '../domain/judge-readings.js';
import type { MetricValues } from '../domain/metrics.js';
import type { PostReading } from '../domain/received-reading.js';
import { standingValues } from '../domain/standing.js';
import { readingWarnings } from '../domain/warnings.js';
import { RollupRepository } from '../rollup.repository.js';
import { WarningRepository, type PostWarning } from '../warning.repository.js';

/** Posts with late readings that are judged at once, so that a long history does not fill the memory. */
const LATE_POSTS = 200;

/** New readings of one post. */
export interface PostArrivals {
  readonly postId: string;
  readonly publishedAt: Date;
  /** The values that stood before these readings; null where some of them are not the post's latest. */
  readonly standing: MetricValues | null;
  /** When the earliest of them was captured. */
  readonly since: Date;
  readonly readings: readonly ReadingToJudge[];
}

const judge = (
  post: PostArrivals,
  readings: readonly ReadingToJudge[],
  standing: MetricValues,
): PostWarning[] =>
  judgeReadings(readings, standing, post.publishedAt).map((judged) => ({
    ...judged,
    postId: post.postId,
  }));

/**
 * Notes what looks wrong about readings that were just stored. A late one also changes what later
 * ones are compared with, so these are judged again: the order of arrival plays no part.
 */
@Injectable()
export class JudgeArrivals {
  constructor(
    private readonly db: UnitOfWork,
    private readonly rollups: RollupRepository,
    private readonly warnings: WarningRepository,
  ) {}

  /** Judges readings that are the latest of their posts, and each the only one of its post. */
  async latest(ctx: RequestContext, readings: readonly PostReading[]): Promise<void> {
    const warnings: PostWarning[] = [];
    for (const reading of readings) {
      const { postId, publishedAt, standing } = reading.post;
      const { capturedAt, source } = reading;
      const previous = standingValues(standing);
      for (const warning of readingWarnings(reading, { previous, publishedAt }))
        warnings.push({ postId, capturedAt, source, warning });
    }
    await this.db.run(ctx, () => this.keep(ctx.workspaceId, warnings));
  }

  async execute(ctx: RequestContext, posts: readonly PostArrivals[]): Promise<void> {
    await this.db.run(ctx, async () => {
      const judged = posts.flatMap((post) =>
        post.standing === null ? [] : judge(post, post.readings, post.standing),
      );
      await this.keep(ctx.workspaceId, judged);
      const late = posts.filter(({ standing }) => standing === null);
      for (let first = 0; first < late.length; first += LATE_POSTS)
        await this.judgeAgain(ctx.workspaceId, late.slice(first, first + LATE_POSTS));
    });
  }

  private async judgeAgain(workspaceId: string, posts: readonly PostArrivals[]): Promise<void> {
    const ground = await this.rollups.lockWorkspace(workspaceId);
    const standing = await this.warnings.standingBefore(workspaceId, posts, ground);
    const readings = Map.groupBy(
      await this.warnings.readingsSince(workspaceId, posts),
      ({ postId }) => postId,
    );
    await this.warnings.removeSince(workspaceId, posts);
    const judged = posts.flatMap((post) =>
      judge(post, readings.get(post.postId) ?? [], standing.get(post.postId) ?? {}),
    );
    await this.keep(workspaceId, judged);
  }

  private async keep(workspaceId: string, warnings: readonly PostWarning[]): Promise<void> {
    if (warnings.length > 0) await this.warnings.insert(workspaceId, warnings);
  }
}
