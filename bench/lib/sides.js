import { join } from 'node:path';

import { projectFolder } from '../../scripts/lib/project-folder.js';
import { ALL_TABLES, checkReceipt, checkStored } from './checks.js';

/** The product, on its own database. */
export const ourSide = async (stage) => ({
  server: await stage.product(),
  database: stage.databases.ours,
  path: stage.path('/metrics'),
  tables: ALL_TABLES,
});

/** The bare server, on the peers' database; `path` is of the route that is measured. */
export const bareSide = async (stage, path, tables = ALL_TABLES) => ({
  server: await stage.peer(join(projectFolder, 'bench/peers/bare.js')),
  database: stage.databases.peers,
  path,
  tables,
});

/**
 * Sends `count` readings to one side, whose tables are empty, and checks that all of them and what
 * they lead to is there. Answers readings a second.
 */
export const sendReadings = (stage, { server, database, path, tables }, sent) =>
  stage.turn(server, async ({ port }) => {
    const { count, connections, perRequest = stage.sizes.batch, keyed = 'bench' } = sent;
    await stage.reset(database);
    const { key } = stage;
    const task = { kind: 'batches', port, path, key, perRequest, keyed, first: 0 };
    const { ms, receipt } = await stage.load.run({ ...task, connections, count });
    checkReceipt(receipt, { accepted: count });
    await checkStored(stage, { database, count, tables });
    return (count / ms) * 1_000;
  });

/** The same by raw `COPY`, on one connection. */
export const copyReadings = async (stage, count) => {
  const { peers: database } = stage.databases;
  await stage.reset(database);
  const { ms } = await stage.load.run({ kind: 'copy', url: stage.url(database), first: 0, count });
  await checkStored(stage, { database, count, tables: ['readings'] });
  return (count / ms) * 1_000;
};
