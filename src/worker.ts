import 'reflect-metadata';

import { fail } from './app/process.js';
import { work } from './app/work.js';

await work(process.env).catch(fail);
