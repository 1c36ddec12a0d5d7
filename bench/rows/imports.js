import { open } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { forgetPeak, peakMegabytes } from '../lib/memory.js';
import { resultRow } from '../lib/statistics.js';

const MOST_MEGABYTES = 400;
const LONGEST_BLOCK_MS = 100;
const AT_REST = ['draft', 'ready', 'stopped', 'done', 'failed'];

/** The longest time in which nobody else had their turn since it was asked last. */
const longestBlock = async (port) => {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1]) * 1_000;
};

/** A season of figures as somebody keeps it: in French, some posts unknown, some cells odd. */
const writeTable = async (path, posts, count) => {
  const file = await open(path, 'w');
  const lines = [
    'Plateforme;Id publication;Relevé le;Vues;Couverture;J’aime;Commentaires;Partages',
  ];
  const begins = Date.UTC(2026, 0, 1);
  for (let row = 0; row < count; row += 1) {
    const { externalId } = posts[row % posts.length];
    const at = new Date(
      begins + Math.floor(row / posts.length) * 86_400_000 + (row % 86_400) * 1_000,
    );
    const day = `${String(at.getUTCDate()).padStart(2, '0')}/${String(at.getUTCMonth() + 1).padStart(2, '0')}/2026`;
    const moment = `${day} ${at.toISOString().slice(11, 19)}`;
    const name = row % 50 === 0 ? `unknown-${row}` : externalId;
    const likes = row % 97 === 0 ? 'beaucoup' : String(row % 1_000);
    lines.push(
      `Instagram;${name};${moment};"${1 + (row % 90)} ${String(row % 1_000).padStart(3, '0')}";${row % 5_000};${likes};${row % 70};${row % 20}`,
    );
    if (lines.length >= 5_000) await file.write(`${lines.splice(0).join('\n')}\n`);
  }
  await file.write(`${lines.join('\n')}\n`);
  await file.close();
};

const caller = (stage, port) => async (method, path, body) => {
  const answer = await fetch(`http://127.0.0.1:${port}${stage.path(path)}`, {
    method,
    headers: {
      authorization: `Bearer ${stage.key}`,
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
    },
    body,
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(said)}`);
  return said;
};

/** Waits until nobody works on it any more; answers it, and how often its progress was seen to move. */
const settled = async (call, id) => {
  const seen = new Set();
  for (;;) {
    const found = await call('GET', `/imports/${id}?limit=1`);
    seen.add(found.progress.done);
    if (AT_REST.includes(found.state)) return { found, moves: seen.size };
    await sleep(100);
  }
};

/** A large table of figures: checked, then taken in, while the server serves. */
const importTable = (stage, server, { file, count }) =>
  stage.turn(server, async ({ port, pid }) => {
    const call = caller(stage, port);
    await forgetPeak(pid);
    await longestBlock(port);
    const begun = performance.now();
    const form = new FormData();
    form.set('kind', 'readings');
    form.set('file', await openAsBlob(file), 'season.csv');
    const brought = await call('POST', '/imports', form);
    const looked = performance.now();
    const checked = await settled(call, brought.id);
    if (checked.found.state !== 'ready')
      throw new Error(JSON.stringify(checked.found).slice(0, 2_000));
    const tried = performance.now();
    await call('POST', `/imports/${brought.id}/run`);
    const { found, moves } = await settled(call, brought.id);
    const ended = performance.now();
    const { create, refuse } = found.done ?? {};
    if (found.state !== 'done' || create + refuse !== count)
      throw new Error(JSON.stringify(found.done));
    if (moves < 3) throw new Error(`its progress was seen to move ${moves} times`);
    return {
      looked: looked - begun,
      tried: (count / (tried - looked)) * 1_000,
      taken: (count / (ended - tried)) * 1_000,
      peak: await peakMegabytes(pid),
      block: await longestBlock(port),
    };
  });

const informs = ({ value, ...row }) =>
  resultRow({ ...row, ours: [value], peer: 'none', peerValue: [value] });

/** A season's figures in one file. */
export const imports = {
  name: 'imports',
  run: async (stage) => {
    const count = stage.sizes.imports;
    const file = join(stage.folder, 'season.csv');
    await writeTable(file, stage.world.posts, count);
    const server = await stage.product();
    const { looked, tried, taken, peak, block } = await importTable(stage, server, { file, count });
    const rows = count.toLocaleString('en');
    return [
      informs({
        id: 'import-look',
        measure: `bring a file of ${rows} rows, until it is known what it is`,
        unit: 'ms',
        better: 'less',
        value: looked,
      }),
      informs({ id: 'import-check', measure: 'try its rows out', unit: 'rows/s', value: tried }),
      informs({ id: 'import-run', measure: 'take its rows in', unit: 'rows/s', value: taken }),
      ...(peak === null
        ? []
        : [
            resultRow({
              id: 'import-memory',
              measure: 'largest resident set of the server meanwhile',
              unit: 'MB',
              better: 'less',
              ours: [peak],
              peer: 'limit',
              peerValue: [MOST_MEGABYTES],
              mustReach: 1,
            }),
          ]),
      resultRow({
        id: 'import-block',
        measure: 'longest time in which nothing else had its turn',
        unit: 'ms',
        better: 'less',
        ours: [block],
        peer: 'limit',
        peerValue: [LONGEST_BLOCK_MS],
        mustReach: 1,
      }),
    ];
  },
};
