import { pipeline, Readable } from 'node:stream';

import { stringify } from 'csv-stringify';

import type { FileCell, FileRows } from './file-cell.js';
import { harmlessText } from './harmless-text.js';

const cellOf = (cell: FileCell): string | number | bigint | null => {
  if (typeof cell === 'string') return harmlessText(cell);
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'boolean' ? String(cell) : cell;
};

/**
 * A CSV file (RFC 4180, UTF-8 with the mark by which spreadsheets know it) of a head and of `rows` as
 * they come. Text cannot become a formula, and `readHarmlessText` reads it back; numbers stay numbers.
 */
export const csvStream = (head: readonly string[], rows: FileRows): Readable => {
  const lines = async function* (): AsyncGenerator<(string | number | bigint | null)[]> {
    yield head.map(cellOf);
    for await (const row of rows) yield row.map(cellOf);
  };
  const format = stringify({ bom: true, quoted_string: true, record_delimiter: '\r\n' });
  // What fails on the way breaks the answer off: a file that is not whole may not look as if it were.
  return pipeline(Readable.from(lines()), format, () => undefined);
};
