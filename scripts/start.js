import { launch } from './lib/launch.js';

await launch('main');
