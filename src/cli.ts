import 'reflect-metadata';

import { runCommand } from './app/cli/commands.js';
import { fail } from './app/process.js';

await runCommand(process.argv.slice(2), process.env).then(() => process.exit(0), fail);
