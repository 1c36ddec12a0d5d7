// First: what V8 compiles is kept apart by its flags.
import './app/heap.js';
import './app/compile-cache.js';

// Imported only now: what is imported with the lines above is compiled before it has an effect.
await import('reflect-metadata');
const { fail } = await import('./app/process.js');
const { serve } = await import('./app/serve.js');

await serve(process.argv.slice(2), process.env).catch(fail);
