import { Injectable } from '@nestjs/common';

import { Workspaces } from '../../workspaces/workspaces.contract.js';
import {
  RollupDifferencesQuery,
  type RollupDifference,
} from '../queries/rollup-differences.query.js';

const POSTS_AT_ONCE = 500;
const EXAMPLES = 20;

/** How well a workspace's roll-ups agree with its readings. */
export interface RollupCheck {
  readonly posts: number;
  /** How many posts have a figure or a day that differs. */
  readonly differing: number;
  /** The first differences, at most 20. */
  readonly examples: readonly RollupDifference[];
}

/** Works every figure of a workspace out again from the readings that are kept, and tells where a roll-up says otherwise. */
@Injectable()
export class CheckRollups {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly differences: RollupDifferencesQuery,
  ) {}

  async execute(workspaceId: string): Promise<RollupCheck> {
    const { timeZone } = await this.workspaces.facts(workspaceId);
    const yardstick = { timeZone, keptFrom: await this.differences.keptFrom() };
    const examples: RollupDifference[] = [];
    let [posts, differing] = [0, 0];
    let after: string | null = null;
    for (;;) {
      const ids: string[] = await this.differences.postsAfter(workspaceId, after, POSTS_AT_ONCE);
      if (ids.length === 0) return { posts, differing, examples };
      const found = await this.differences.run(workspaceId, ids, yardstick);
      posts += ids.length;
      differing += new Set(found.map(({ postId }) => postId)).size;
      examples.push(...found.slice(0, EXAMPLES - examples.length));
      after = ids.at(-1) ?? null;
    }
  }
}
