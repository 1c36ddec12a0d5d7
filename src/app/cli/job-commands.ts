import type { Command } from 'commander';

import { JobQueue } from '../../platform/jobs/job-queue.js';
import { say } from '../process.js';
import { withApplication } from './session.js';

const MOST_SHOWN = 200;

/** Commands about work that failed every try. */
export const jobCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('jobs:dead')
    .description(`list jobs that failed every try, one JSON object a line, at most ${MOST_SHOWN}`)
    .action(async () => {
      const letters = await withApplication(environment, ({ nest }) =>
        nest.get(JobQueue).deadLetters(MOST_SHOWN),
      );
      for (const letter of letters) say(JSON.stringify(letter));
    });

  program
    .command('jobs:replay')
    .description('put these jobs back into their queues, and print how many')
    .action(async () => {
      say(
        String(
          await withApplication(environment, ({ nest }) => nest.get(JobQueue).replayDeadLetters()),
        ),
      );
    });
};
