/**
 * All benchmarks, against their peers, on one PostgreSQL:
 *
 *   npm run bench                        all rows; keeps bench/results/latest.json and docs/performance.md
 *   npm run bench -- --quick             all rows in miniature, to see that they work; keeps nothing
 *   npm run bench -- --only singles,list some rows; keeps nothing
 *   npm run bench -- --only imports      a file of 200,000 rows, which runs only when it is named
 *   … --out file.json                    keeps the results elsewhere
 */
import { parseArgs } from 'node:util';

import { buildIfNeeded } from '../scripts/lib/build.js';
import { machine } from './lib/machine.js';
import { keepResults, printTable } from './lib/results.js';
import { FULL, QUICK } from './lib/sizes.js';
import { Stage } from './lib/stage.js';
import { imports } from './rows/imports.js';
import { ingest } from './rows/ingest.js';
import { repeat } from './rows/repeat.js';
import { report } from './rows/report.js';
import { create, list } from './rows/requests.js';
import { singles } from './rows/singles.js';
import { start } from './rows/start.js';
import { stream } from './rows/stream.js';

/** The whole is promised to end within ten minutes; closing takes some of them. */
const DEADLINE_MS = 590_000;

const ROWS = [ingest, singles, stream, repeat, list, create, report, start];

/** What has no peer, and runs only where it is asked for by name: the time for the others is short. */
const APART = [imports];

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});

const chosen = options.only?.split(',') ?? ROWS.map(({ name }) => name);
const known = [...ROWS, ...APART];
const unknown = chosen.filter((name) => !known.some((row) => row.name === name));
if (unknown.length > 0) {
  const names = known.map(({ name }) => name).join(', ');
  throw new Error(`There is no row ${unknown.join(', ')}; there are ${names}.`);
}

const begun = performance.now();
const say = (text) => {
  const seconds = ((performance.now() - begun) / 1_000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds} s  ${text}\n`);
};

const results = [];
const failures = [];
let isOver = false;

/** Runs the rows one after the other; one that fails is told, and does not keep the others from running. */
const runRows = async (stage) => {
  for (const row of known.filter(({ name }) => chosen.includes(name))) {
    if (isOver) return;
    say(row.name);
    try {
      results.push(...(await row.run(stage)));
    } catch (error) {
      failures.push(row.name);
      if (!isOver) process.stderr.write(`${row.name} failed: ${error.stack}\n`);
    } finally {
      await stage.stopServers();
    }
  }
};

const stage = new Stage(options.quick ? QUICK : FULL, say);
const giveUp = () => {
  isOver = true;
  void stage.close().finally(() => process.exit(1));
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, giveUp);
setTimeout(() => {
  say('the time is up: what was measured by now is told, and not kept');
  printTable(results);
  giveUp();
}, DEADLINE_MS).unref();

await buildIfNeeded();
say('making the database and its rows');
await stage.open();
let postgres;
try {
  postgres = await stage.postgresVersion();
  await runRows(stage);
} finally {
  await stage.close();
}
// The process ends once all that was started is closed.
if (isOver) await new Promise(() => undefined);
say('done');
printTable(results);
const whole = !options.quick && options.only === undefined && failures.length === 0;
if (whole || options.out !== undefined) {
  await keepResults(
    { machine: machine(postgres), at: new Date().toISOString(), rows: results },
    options.out,
  );
}
if (failures.length > 0) {
  process.stderr.write(`Failed: ${failures.join(', ')}\n`);
  process.exitCode = 1;
}
