import { resolve } from 'node:path';

import type { Command } from 'commander';

import { loadEnv } from '../../platform/config/env.js';
import { makeBackup } from '../backup/make-backup.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { say } from '../process.js';

/** Commands that copy the whole installation into a file, and back. */
export const backupCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  // npm and the script change the folder; a path counts from the caller's own.
  const pathOf = (given: string): string => resolve(environment['INIT_CWD'] ?? '.', given);

  program
    .command('backup')
    .description('copy everything, the secret included, into one file; the server may run')
    .requiredOption('--to <file>', 'where to write it')
    .option('--force', 'overwrite a file that is there already', false)
    .action(async (given: { to: string; force: boolean }) => {
      const file = pathOf(given.to);
      const rows = await makeBackup(loadEnv(environment), { file, force: given.force });
      say(`${file}: ${rows} rows`);
    });

  program
    .command('restore')
    .description('put a backup into an empty installation; the server must not run')
    .requiredOption('--from <file>', 'what backup wrote')
    .action(async (given: { from: string }) => {
      const { rows, madeAt } = await restoreBackup(loadEnv(environment), pathOf(given.from));
      say(`Restored ${rows} rows, as they were at ${madeAt}`);
    });
};
