import { checkReceipt, checkRollups, checkStored } from '../lib/checks.js';
import { alternate } from '../lib/alternate.js';
import { ourSide, sendReadings } from '../lib/sides.js';
import { resultRow } from '../lib/statistics.js';

const CONNECTIONS = 4;

/** Batches that are stored already, sent again under new keys, as an integration does that lost its answers. */
const sendAgain = (stage, { server, database, path, tables }, count) =>
  stage.turn(server, async ({ port }) => {
    const { key, sizes } = stage;
    const task = { kind: 'batches', port, path, key, perRequest: sizes.batch, keyed: 'again' };
    const sent = { ...task, first: 0, count, connections: CONNECTIONS };
    const { ms, receipt } = await stage.load.run(sent);
    checkReceipt(receipt, { duplicates: count });
    await checkStored(stage, { database, count, tables });
    return (count / ms) * 1_000;
  });

export const repeat = {
  name: 'repeat',
  run: async (stage) => {
    const { repeat: count, ingest } = stage.sizes;
    const ours = await ourSide(stage);
    await sendReadings(stage, ours, { count: ingest.warm, connections: CONNECTIONS });
    const { both } = await alternate(stage, {
      both: async () => ({
        first: await sendReadings(stage, ours, { count, connections: CONNECTIONS }),
        again: await sendAgain(stage, ours, count),
      }),
    });
    await checkRollups(stage);
    return [
      resultRow({
        id: 'repeat',
        measure: `repeat of stored batches of ${stage.sizes.batch}, ${CONNECTIONS} clients`,
        unit: 'rows/s',
        ours: both.map(({ again }) => again),
        peer: 'their first time',
        peerValue: both.map(({ first }) => first),
        mustReach: 1.5,
      }),
    ];
  },
};
