import type { Command } from 'commander';

import { Demo } from '../demo/demo.js';
import { say } from '../process.js';
import { withApplication } from './session.js';

/** Commands about the demo. */
export const demoCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('demo:load')
    .description('load the demo workspace; its passwords are known to everybody')
    .action(async () => {
      const loaded = await withApplication(environment, async ({ nest }) => {
        const demo = nest.get(Demo);
        if (await demo.isLoaded()) return false;
        await demo.load();
        return true;
      });
      say(loaded ? 'The demo is loaded: workspace "demo".' : 'The demo was loaded already.');
    });
};
