import type { Cell, TableRows } from '../../src/kernel/table.js';

/** All rows of a table with their places; only for tables that are known to be small. */
export const placedRows = async (rows: TableRows): Promise<[number, readonly Cell[]][]> => {
  const all: [number, readonly Cell[]][] = [];
  for await (const { place, cells } of rows) all.push([place, cells]);
  return all;
};

/** The cells of all rows of a small table. */
export const cellsOf = async (rows: TableRows): Promise<(readonly Cell[])[]> =>
  (await placedRows(rows)).map(([, cells]) => cells);
