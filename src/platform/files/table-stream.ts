import type { Readable } from 'node:stream';

import type { Column } from './column.js';
import { csvStream } from './csv.js';
import type { FileCell } from './file-cell.js';
import { xlsxStream } from './xlsx.js';

/** The forms in which a list is given out. */
export const FILE_FORMATS = ['csv', 'xlsx'] as const;

/** One of them. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What each is called on the wire. */
export const FILE_TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function* cellsOf<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<FileCell[]> {
  for await (const rows of pages) {
    for (const row of rows) yield columns.map((column) => column.of(row));
  }
}

/** A file of a list whose rows come page by page. */
export const tableStream = <Row>(
  format: FileFormat,
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): Readable => {
  const rows = cellsOf(columns, pages);
  if (format === 'xlsx') return xlsxStream(columns, rows);
  return csvStream(
    columns.map(({ name }) => name),
    rows,
  );
};
