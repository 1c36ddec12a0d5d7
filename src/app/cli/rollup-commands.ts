import type { Command } from 'commander';

import {
  CheckRollups,
  type RollupCheck,
} from '../../modules/visibility/use-cases/check-rollups.use-case.js';
import { RebuildRollups } from '../../modules/visibility/use-cases/rebuild-rollups.use-case.js';
import { Workspaces } from '../../modules/workspaces/workspaces.contract.js';
import { Clock } from '../../platform/clock.js';
import { systemContext } from '../../platform/domain-events/domain-event.js';
import { say } from '../process.js';
import { withApplication } from './session.js';

/** Commands that prove the figures, or work them out again. */
export const rollupCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('rollup:check')
    .description(
      'compare every figure with the readings; ends with 1 and shows examples where one differs',
    )
    .action(async () => {
      const checks = await withApplication(environment, async ({ nest }) => {
        const found: [string, RollupCheck][] = [];
        for (const id of await nest.get(Workspaces).allIds()) {
          found.push([id, await nest.get(CheckRollups).execute(id)]);
        }
        return found;
      });
      for (const [workspace, { posts, differing, examples }] of checks) {
        say(`${workspace}: ${posts} posts, ${differing} differ`);
        for (const example of examples) say(JSON.stringify(example));
      }
      if (checks.some(([, { differing }]) => differing > 0)) process.exit(1);
    });

  program
    .command('rollup:rebuild')
    .description('work every figure out again from the readings')
    .action(async () => {
      const posts = await withApplication(environment, async ({ nest }) => {
        let rebuilt = 0;
        for (const id of await nest.get(Workspaces).allIds()) {
          rebuilt += await nest
            .get(RebuildRollups)
            .execute(systemContext(id, nest.get(Clock).now()));
        }
        return rebuilt;
      });
      say(`${posts} posts rebuilt`);
    });
};
