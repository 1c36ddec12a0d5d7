import 'reflect-metadata';

import { fail } from './app/process.js';
import { serve } from './app/serve.js';

await serve(process.argv.slice(2), process.env).catch(fail);
