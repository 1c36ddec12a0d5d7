import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { judgeReadings } from '../domain/judge-readings.js';
import type { MetricValues } from '../domain/metrics.js';
import type { LoggedPost, PostReading } from '../domain/received-reading.js';
import { readingWarnings } from '../domain/warnings.js';
import type { RollupGround } from '../rollup.repository.js';
import { LoggedPostsQuery } from '../queries/logged-posts.query.js';
import { WarningRepository, type PostWarning, type Since } from '../warning.repository.js';

/** Posts whose readings are judged again at once, so that a long history does not fill the memory. */
const POSTS_AT_ONCE = 200;

/** No reading is older. */
const BEGINNING = new Date(0);

/** A post of which readings came that are not simply its latest. */
export interface LatePost extends LoggedPost {
  /** When the earliest of them was captured. */
  readonly since: Date;
}

/** A reading that became the latest of its post, with what stood before. */
export interface LatestReading extends PostReading {
  readonly previous: MetricValues;
}

const warningsAbout = ({ post, previous, ...reading }: LatestReading): PostWarning[] =>
  readingWarnings(reading, { previous, publishedAt: post.publishedAt }).map((warning) => ({
    postId: post.postId,
    capturedAt: reading.capturedAt,
    source: reading.source,
    warning,
  }));

/**
 * Notes what looks wrong about readings that were just stored. A late one also changes what later
 * ones are compared with, so these are judged again: the order of arrival plays no part.
 */
@Injectable()
export class JudgeArrivals {
  constructor(
    private readonly db: UnitOfWork,
    private readonly warnings: WarningRepository,
    private readonly loggedPosts: LoggedPostsQuery,
  ) {}

  /** Judges readings each of which became the latest of its post. */
  async latest(ctx: RequestContext, readings: readonly LatestReading[]): Promise<void> {
    await this.db.run(ctx, () => this.keep(ctx.workspaceId, readings.flatMap(warningsAbout)));
  }

  /** Judges again all readings of some posts from a moment on. */
  async again(
    ctx: RequestContext,
    posts: readonly LatePost[],
    ground: RollupGround,
  ): Promise<void> {
    await this.db.run(ctx, async () => {
      for (let first = 0; first < posts.length; first += POSTS_AT_ONCE)
        await this.judgeAgain(ctx.workspaceId, posts.slice(first, first + POSTS_AT_ONCE), ground);
    });
  }

  /** Judges again what is left of some posts' readings from a moment on. */
  async since(ctx: RequestContext, spans: readonly Since[], ground: RollupGround): Promise<void> {
    await this.db.run(ctx, async () => {
      const ids = spans.map(({ postId }) => postId);
      const posts = await this.loggedPosts.byId(ctx.workspaceId, ids);
      const since = new Map(spans.map((span) => [span.postId, span.since]));
      const late = posts.map((post) => ({ ...post, since: since.get(post.postId) ?? BEGINNING }));
      await this.again(ctx, late, ground);
    });
  }

  private async judgeAgain(
    workspaceId: string,
    posts: readonly LatePost[],
    ground: RollupGround,
  ): Promise<void> {
    const standing = await this.warnings.standingBefore(workspaceId, posts, ground);
    const readings = Map.groupBy(
      await this.warnings.readingsSince(workspaceId, posts),
      ({ postId }) => postId,
    );
    await this.warnings.removeSince(workspaceId, posts);
    const judged = posts.flatMap(({ postId, publishedAt }) =>
      judgeReadings(readings.get(postId) ?? [], standing.get(postId) ?? {}, publishedAt).map(
        (warning) => ({ ...warning, postId }),
      ),
    );
    await this.keep(workspaceId, judged);
  }

  private async keep(workspaceId: string, warnings: readonly PostWarning[]): Promise<void> {
    if (warnings.length > 0) await this.warnings.insert(workspaceId, warnings);
  }
}
