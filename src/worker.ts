import './app/compile-cache.js';

// Imported only now: what is imported with the line above is compiled before it has an effect.
await import('reflect-metadata');
const { fail } = await import('./app/process.js');
const { work } = await import('./app/work.js');

await work(process.env).catch(fail);
