import './app/compile-cache.js';

// Imported only now: what is imported with the line above is compiled before it has an effect.
await import('reflect-metadata');
const { fail } = await import('./app/process.js');
const { runCommand } = await import('./app/cli/commands.js');

await runCommand(process.argv.slice(2), process.env).then(() => process.exit(0), fail);
