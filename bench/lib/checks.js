import { deepStrictEqual } from 'node:assert/strict';

import { expectedSums } from './readings.js';

const SUMS = (table) =>
  `select count(*)::int as rows, coalesce(sum(views), 0)::float8 as views, coalesce(sum(likes), 0)::float8 as likes from ${table}`;

/** Fails unless each of the tables holds exactly what `count` readings lead to. */
export const checkStored = (stage, { database, count, tables }) =>
  stage.withClient(database, async (client) => {
    const expected = expectedSums(stage.world, count);
    for (const table of tables) {
      const { rows } = await client.query(SUMS(table));
      deepStrictEqual({ table, ...rows[0] }, { table, ...expected[table] });
    }
  });

export const ALL_TABLES = ['readings', 'post_current', 'post_day'];

/** Fails unless every reading that was sent is in, once. */
export const checkReceipt = (receipt, expected) =>
  deepStrictEqual(
    { ...receipt, rejected: [receipt.rejected].flat().filter((one) => one !== 0).length },
    { accepted: 0, duplicates: 0, unmatched: 0, rejected: 0, ...expected },
  );

/** The product's own proof that its roll-ups say what the readings say; it ends with an error where not. */
export const checkRollups = (stage, database = stage.databases.ours) =>
  stage.cliOn(database, 'rollup:check');
