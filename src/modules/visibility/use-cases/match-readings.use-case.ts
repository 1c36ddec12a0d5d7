import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import type { PostReading } from '../domain/received-reading.js';
import { LoggedPostsQuery } from '../queries/logged-posts.query.js';
import { ReadingRepository, type BoxedReading } from '../reading.repository.js';
import { RollupRepository } from '../rollup.repository.js';
import { StoreReadings } from './store-readings.use-case.js';

/** Readings moved in one transaction. */
const AT_ONCE = 2000;

/** Moves readings out of the unmatched box whose post is logged by now; returns how many left it. */
@Injectable()
export class MatchReadings {
  constructor(
    private readonly db: UnitOfWork,
    private readonly readings: ReadingRepository,
    private readonly rollups: RollupRepository,
    private readonly loggedPosts: LoggedPostsQuery,
    private readonly storeReadings: StoreReadings,
    private readonly audit: AuditLog,
  ) {}

  /** @param keys looks at posts with these `postKey`s only; null looks at all. */
  async execute(ctx: RequestContext, keys: readonly string[] | null): Promise<number> {
    let moved = 0;
    for (;;) {
      const taken = await this.db.run(ctx, async () => {
        const { timeZone, keptFrom } = await this.rollups.lockWorkspace(ctx.workspaceId);
        const matched = await this.readings.takeMatched(ctx.workspaceId, keys, AT_ONCE);
        const kept = matched.filter(
          ({ capturedAt }) => keptFrom === null || capturedAt >= keptFrom,
        );
        const readings = await this.ofPosts(ctx.workspaceId, kept);
        const accepted = (await this.storeReadings.execute(ctx, readings, timeZone)).length;
        if (matched.length > 0) {
          await this.audit.record(ctx, {
            action: 'readings.matched',
            subject: { type: 'reading-batch', id: newId() },
            after: {
              accepted,
              duplicates: kept.length - accepted,
              ...(kept.length < matched.length && {
                beforeRetention: matched.length - kept.length,
              }),
            },
          });
        }
        return matched.length;
      });
      moved += taken;
      if (taken < AT_ONCE) return moved;
    }
  }

  private async ofPosts(
    workspaceId: string,
    readings: readonly BoxedReading[],
  ): Promise<PostReading[]> {
    const ids = new Set(readings.map(({ postId }) => postId));
    const posts = await this.loggedPosts.byId(workspaceId, [...ids]);
    return readings.flatMap((reading) => {
      const post = posts.get(reading.postId);
      return post === undefined ? [] : [{ ...reading, post }];
    });
  }
}
