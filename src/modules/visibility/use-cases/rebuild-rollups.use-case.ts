import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RollupDifferencesQuery } from '../queries/rollup-differences.query.js';
import { RollupRebuildRepository } from '../rollup-rebuild.repository.js';
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
    private readonly differences: RollupDifferencesQuery,
    private readonly rollups: RollupRepository,
    private readonly rebuilds: RollupRebuildRepository,
    private readonly judgeArrivals: JudgeArrivals,
  ) {}

  async execute(ctx: RequestContext): Promise<number> {
    let posts = 0;
    let after: string | null = null;
    for (;;) {
      const { workspaceId } = ctx;
      const ids: string[] = await this.differences.postsAfter(workspaceId, after, POSTS_AT_ONCE);
      if (ids.length === 0) return posts;
      await this.db.run(ctx, () => this.rebuild(ctx, ids));
      posts += ids.length;
      after = ids.at(-1) ?? null;
    }
  }

  private async rebuild(ctx: RequestContext, ids: readonly string[]): Promise<void> {
    const { workspaceId } = ctx;
    const ground = await this.rollups.lockWorkspace(workspaceId);
    await this.rebuilds.current(workspaceId, ids, ground);
    await this.rebuilds.days(workspaceId, ids, ground);
    const since = ground.keptFrom ?? BEGINNING;
    await this.judgeArrivals.since(
      ctx,
      ids.map((postId) => ({ postId, since })),
      ground,
    );
  }
}
