import { alternate } from '../lib/alternate.js';
import { checkRollups } from '../lib/checks.js';
import { buildIdiomatic } from '../lib/idiomatic.js';
import { bareSide, copyReadings, ourSide, sendReadings } from '../lib/sides.js';
import { resultRow } from '../lib/statistics.js';

const CONNECTIONS = [4, 8];

/** What ours is measured against, and what must be reached at least. */
const PEERS = [
  { side: 'copy', peer: 'raw COPY, one connection', mustReach: 0.3, aim: 0.5 },
  { side: 'bare', peer: 'bare Fastify + ajv + unnest', mustReach: 0.95 },
  { side: 'idiomatic', peer: 'NestJS + class-validator + repository.insert', mustReach: 8 },
];

const idiomaticSide = async (stage) => ({
  server: await stage.peer(await buildIdiomatic(stage.folder)),
  database: stage.databases.peers,
  path: '/readings',
  tables: ['readings'],
});

const rowsOf = (stage, connections, values) =>
  PEERS.map(({ side, ...against }) =>
    resultRow({
      id: `ingest-${stage.sizes.batch}-clients-${connections}-${side}`,
      measure: `ingest, batches of ${stage.sizes.batch}, ${connections} clients`,
      unit: 'rows/s',
      ours: values.ours,
      peerValue: values[side],
      ...against,
    }),
  );

/** Batches over HTTP, with key, validation, idempotency, partitions and both roll-ups. */
export const ingest = {
  name: 'ingest-1000',
  run: async (stage) => {
    const { ingest: counts } = stage.sizes;
    const ours = await ourSide(stage);
    const bare = await bareSide(stage, '/readings');
    const idiomatic = await idiomaticSide(stage);
    for (const side of [ours, bare, idiomatic]) {
      await sendReadings(stage, side, { count: counts.warm, connections: 4 });
    }
    const rows = [];
    for (const connections of CONNECTIONS) {
      const fast = { count: counts.fast, connections };
      const slow = { count: counts.slow, connections };
      const values = await alternate(stage, {
        ours: () => sendReadings(stage, ours, fast),
        bare: () => sendReadings(stage, bare, fast),
        idiomatic: () => sendReadings(stage, idiomatic, slow),
        copy: () => copyReadings(stage, counts.fast),
      });
      rows.push(...rowsOf(stage, connections, values));
      await checkRollups(stage);
    }
    return rows;
  },
};
