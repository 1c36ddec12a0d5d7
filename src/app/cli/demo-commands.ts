import type { Command } from 'commander';

import { loadEnv } from '../../platform/config/env.js';
import { lockDataFolder } from '../../platform/database/data-folder-lock.js';
import { Demo } from '../demo/demo.js';
import { exposureOf } from '../demo/exposure.js';
import { say } from '../process.js';
import { withApplication } from './session.js';

/** Commands about the demo. */
export const demoCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('demo:load')
    .description(
      'load the demo into an empty embedded database; its passwords are known to everybody',
    )
    .action(async () => {
      const env = loadEnv(environment);
      if (env.databaseUrl !== null) refuse('the embedded database only: unset DATABASE_URL');
      const exposure = exposureOf(env);
      if (exposure !== null) refuse(`this machine only: unset ${exposure.split('=')[0]}`);
      // A server that runs may be reached by others, whatever this command is told.
      const lock = await lockDataFolder(env.dataFolder);
      try {
        await withApplication(environment, ({ nest }) => load(nest.get(Demo)));
      } finally {
        await lock.release();
      }
    });
};

const refuse = (where: string): never => {
  throw new Error(
    `The passwords of the demo are known to everybody, so it is loaded for ${where}, or set TRIBUNE_DATA to a new folder.`,
  );
};

const load = async (demo: Demo): Promise<void> => {
  if (await demo.isLoaded()) return say('The demo was loaded already.');
  if (!(await demo.isWelcome())) {
    throw new Error(
      'There are users or workspaces here already, and the demo is loaded into an empty database only: set TRIBUNE_DATA to a new folder.',
    );
  }
  await demo.load();
  say('The demo is loaded: workspace "demo".');
};
