import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { KnownPostsQuery } from '../queries/known-posts.query.js';
import { RollupDifferencesQuery } from '../queries/rollup-differences.query.js';
import { RollupRepository } from '../rollup.repository.js';
import { JudgeArrivals } from './judge-arrivals.use-case.js';

const POSTS_AT_ONCE = 200;

/** No reading is older. */
const BEGINNING = new Date(0);

/** Works a workspace's roll-ups and warnings out again from its readings; returns for how many posts. */
@Injectable()
export class RebuildRollups {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: Workspaces,
    private readonly differences: RollupDifferencesQuery,
    private readonly knownPosts: KnownPostsQuery,
    private readonly rollups: RollupRepository,
    private readonly judgeArrivals: JudgeArrivals,
  ) {}

  async execute(ctx: RequestContext): Promise<number> {
    const { timeZone } = await this.workspaces.facts(ctx.workspaceId);
    let posts = 0;
    let after: string | null = null;
    for (;;) {
      const { workspaceId } = ctx;
      const ids: string[] = await this.differences.postsAfter(workspaceId, after, POSTS_AT_ONCE);
      if (ids.length === 0) return posts;
      await this.db.run(ctx, () => this.rebuild(ctx, ids, timeZone));
      posts += ids.length;
      after = ids.at(-1) ?? null;
    }
  }

  private async rebuild(ctx: RequestContext, ids: readonly string[], zone: string): Promise<void> {
    await this.rollups.lock(ctx.workspaceId, ids, ctx.now);
    await this.rollups.rebuildCurrent(ctx.workspaceId, ids);
    await this.rollups.rebuildDays(ctx.workspaceId, ids, zone);
    const known = await this.knownPosts.run(ctx, ids, []);
    const again = { standing: null, since: BEGINNING, readings: [] };
    await this.judgeArrivals.execute(
      ctx,
      [...known.values()].map((post) => ({ ...post, ...again })),
    );
  }
}
