import { join } from 'node:path';

import { alternate } from '../lib/alternate.js';
import { checkReceipt, checkRollups, checkStored } from '../lib/checks.js';
import { forgetPeak, peakMegabytes } from '../lib/memory.js';
import { copyReadings, ourSide } from '../lib/sides.js';
import { resultRow } from '../lib/statistics.js';

const MOST_MEGABYTES = 400;

const streamReadings = (stage, { server, database, path, tables }, { file, count }) =>
  stage.turn(server, async ({ port, pid }) => {
    await stage.reset(database);
    await forgetPeak(pid);
    const { ms, receipt } = await stage.load.run({
      ...{ kind: 'stream', port, path, key: stage.key, file },
    });
    const peak = await peakMegabytes(pid);
    checkReceipt(receipt, { accepted: count });
    await checkStored(stage, { database, count, tables });
    return { rate: (count / ms) * 1_000, peak };
  });

/** A long upload of lines, its rate and the memory that it takes. */
export const stream = {
  name: 'ndjson',
  run: async (stage) => {
    const { lines: count, copied } = stage.sizes.stream;
    const file = join(stage.folder, 'readings.ndjson');
    await stage.load.run({ kind: 'lines', file, count });
    const ours = await ourSide(stage);
    const values = await alternate(stage, {
      ours: () => streamReadings(stage, ours, { file, count }),
      copy: () => copyReadings(stage, copied),
    });
    await checkRollups(stage);
    const peaks = values.ours.map(({ peak }) => peak).filter((peak) => peak !== null);
    const lines = count.toLocaleString('en');
    return [
      resultRow({
        id: 'ndjson-copy',
        measure: `ingest, NDJSON stream of ${lines} lines`,
        unit: 'rows/s',
        ours: values.ours.map(({ rate }) => rate),
        peer: 'raw COPY, one connection',
        peerValue: values.copy,
        mustReach: 0.35,
        aim: 0.6,
      }),
      ...(peaks.length === 0
        ? []
        : [
            resultRow({
              id: 'ndjson-memory',
              measure: `largest resident set of the server during that stream`,
              unit: 'MB',
              better: 'less',
              // The largest of all rounds, not the middle one: it is a promise about the worst.
              of: (all) => Math.max(...all),
              ours: peaks,
              peer: 'limit',
              peerValue: [MOST_MEGABYTES],
              mustReach: 1,
            }),
          ]),
    ];
  },
};
