import { Command, CommanderError } from 'commander';

import { accessCommands } from './access-commands.js';
import { accountCommands } from './account-commands.js';
import { backupCommands } from './backup-commands.js';
import { demoCommands } from './demo-commands.js';
import { jobCommands } from './job-commands.js';
import { mailCommands } from './mail-commands.js';
import { rollupCommands } from './rollup-commands.js';

/** Runs one operator's command. Its result goes to standard output, everything else to standard error. */
export const runCommand = async (
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<void> => {
  const program = new Command('tribune')
    .description(
      'Commands for the operator; each but restore works while the server runs and while it does not.',
    )
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  const all = [
    accessCommands,
    accountCommands,
    backupCommands,
    demoCommands,
    jobCommands,
    mailCommands,
    rollupCommands,
  ];
  for (const add of all) add(program, environment);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exit(error.exitCode);
    throw error;
  }
};
