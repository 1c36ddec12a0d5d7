import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Keeps what V8 compiles beside the build, so that the next process reads it instead of compiling anew; it
 * goes with the build that it belongs to. Where the folder cannot be written, everything is as without.
 */
enableCompileCache(join(import.meta.dirname, '../.compile-cache'));
