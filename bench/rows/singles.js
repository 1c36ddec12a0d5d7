import { alternate } from '../lib/alternate.js';
import { checkRollups } from '../lib/checks.js';
import { bareSide, ourSide, sendReadings } from '../lib/sides.js';
import { resultRow } from '../lib/statistics.js';

const CLIENTS = 64;

/** One reading a request: ours shares commits, the peer makes one each. */
export const singles = {
  name: 'singles',
  run: async (stage) => {
    const { singles: counts } = stage.sizes;
    const ours = await ourSide(stage);
    const bare = await bareSide(stage, '/reading', ['readings']);
    const one = { connections: CLIENTS, perRequest: 1, keyed: null };
    for (const side of [ours, bare]) {
      await sendReadings(stage, side, { ...one, count: counts.warm });
    }
    const values = await alternate(stage, {
      ours: () => sendReadings(stage, ours, { ...one, count: counts.ours }),
      bare: () => sendReadings(stage, bare, { ...one, count: counts.peer }),
    });
    await checkRollups(stage);
    return [
      resultRow({
        id: 'singles-64',
        measure: `ingest, single readings, ${CLIENTS} clients`,
        unit: 'req/s',
        ours: values.ours,
        peer: 'bare Fastify, one insert and commit each, no roll-ups',
        peerValue: values.bare,
        mustReach: 2,
      }),
    ];
  },
};
