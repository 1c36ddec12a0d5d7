import { pipeline, Readable } from 'node:stream';

import { stringify } from 'csv-stringify';

/** What a cell may hold; null is an empty cell. */
export type CsvCell = string | number | bigint | boolean | Date | null;

/** What a spreadsheet takes for the beginning of a formula; some read the full-width signs as well. */
const SIGNS = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]';

/** Characters that nobody sees: a spreadsheet may skip them on its way to a sign. */
const UNSEEN = '[\\s\\p{Cf}]';

const STARTS_FORMULA = new RegExp(`^[\\t\\r\\n]|^${UNSEEN}*${SIGNS}`, 'u');

/** Where a spreadsheet that separates cells by semicolon, as the French one does, would begin another cell, quoted or not. */
const HIDDEN_FORMULA = new RegExp(`([;\\t\\r\\n](?:"|${UNSEEN})*)(?=${SIGNS})`, 'gu');

/**
 * Text as a spreadsheet may read it: where it would be taken for a formula, an apostrophe says that it
 * is text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const harmlessText = (text: string): string =>
  (STARTS_FORMULA.test(text) ? "'" : '') + text.replaceAll(HIDDEN_FORMULA, "$1'");

const cellOf = (cell: CsvCell): string | number | bigint | null => {
  if (typeof cell === 'string') return harmlessText(cell);
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'boolean' ? String(cell) : cell;
};

/**
 * A CSV file (RFC 4180, UTF-8 with the mark by which spreadsheets know it) of a head and of `rows` as
 * they come. Text cannot become a formula; numbers stay numbers.
 */
export const csvStream = (
  head: readonly string[],
  rows: AsyncIterable<readonly CsvCell[]> | Iterable<readonly CsvCell[]>,
): Readable => {
  const lines = async function* (): AsyncGenerator<(string | number | bigint | null)[]> {
    yield [...head];
    for await (const row of rows) yield row.map(cellOf);
  };
  const format = stringify({ bom: true, quoted_string: true, record_delimiter: '\r\n' });
  // What fails on the way breaks the answer off: a file that is not whole may not look as if it were.
  return pipeline(Readable.from(lines()), format, () => undefined);
};
