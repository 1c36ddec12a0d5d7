import { PassThrough, pipeline, Readable } from 'node:stream';

import { ZipFile } from 'yazl';

import type { FileCell, FileRows } from './file-cell.js';
import { officeText } from './office-text.js';
import { SHEET_END, SHEET_PART, sheetStart, STYLE, WORKBOOK_PARTS } from './xlsx-parts.js';

/** The size of a sheet of Excel. */
const MOST = { rows: 1_048_576, columns: 16_384 };

/** Digits that Excel keeps of a number; one that has more stands as text, so that none is lost. */
const LARGEST_NUMBER = 1e15;

/** How much of a sheet is handed on at once, in characters. */
const CHUNK = 32 * 1024;

/** No file says when its parts were made: the same rows give the same file. */
const MADE = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** A column of a sheet. */
export interface SheetColumn {
  readonly name: string;
  /** Its cells are numbers; those of others are text, also what a person types there. */
  readonly isNumber?: boolean;
}

/** The letters by which a sheet names its column at `index`, from 0. */
const lettersOf = (index: number): string =>
  (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26));

/** Spaces at the ends of a text, and line breaks, are a reader's to drop unless it is told to keep them. */
const HAS_SPACE = /^\s|\s$|[\t\n\r]/;

/** The short form is that of a formula's result, without a formula; half as long, where there are many. */
const textCell = (at: string, style: number, text: string): string => {
  if (text === '') return '';
  const start = `<c r="${at}" s="${style}"`;
  return HAS_SPACE.test(text)
    ? `${start} t="inlineStr"><is><t xml:space="preserve">${officeText(text)}</t></is></c>`
    : `${start} t="str"><v>${officeText(text)}</v></c>`;
};

const cellXml = (at: string, cell: FileCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return textCell(at, STYLE.text, cell.toISOString());
  if (typeof cell === 'string') return textCell(at, STYLE.text, cell);
  const isKept = cell > -LARGEST_NUMBER && cell < LARGEST_NUMBER;
  return isKept ? `<c r="${at}"><v>${cell}</v></c>` : textCell(at, STYLE.text, String(cell));
};

async function* sheetXml(columns: readonly SheetColumn[], rows: FileRows): AsyncGenerator<string> {
  if (columns.length > MOST.columns) throw new RangeError('a sheet has at most 16,384 columns');
  const letters = columns.map((_, index) => lettersOf(index));
  const rowXml = (place: number, cells: readonly string[]): string =>
    `<row r="${place}">${cells.join('')}</row>`;
  const head = columns.map(({ name }, at) => textCell(`${letters[at]}1`, STYLE.head, name));
  const styles = columns.map(({ isNumber }) => (isNumber === true ? STYLE.number : STYLE.text));
  let place = 1;
  let chunk = sheetStart(styles) + rowXml(place, head);
  for await (const row of rows) {
    place += 1;
    if (place > MOST.rows) throw new RangeError('a sheet has at most 1,048,576 rows');
    const at = place;
    chunk += rowXml(
      at,
      row.map((cell, column) => cellXml(`${letters[column] ?? ''}${at}`, cell)),
    );
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk + SHEET_END;
}

/**
 * An Excel file of one sheet: a head that stays in sight, and `rows` as they come, in constant memory.
 * Text is text, never a formula; numbers are numbers. `xlsxRows` of platform/tables reads back what was
 * written. A text of more than 32,767 characters is cut, for no cell can hold it.
 */
export const xlsxStream = (columns: readonly SheetColumn[], rows: FileRows): Readable => {
  const zip = new ZipFile();
  const file = new PassThrough();
  const sheet = Readable.from(sheetXml(columns, rows), { objectMode: false });
  for (const [name, part] of Object.entries(WORKBOOK_PARTS)) {
    zip.addBuffer(Buffer.from(part), name, MADE);
  }
  zip.addReadStream(sheet, SHEET_PART, MADE);
  zip.end();
  // The library tells neither side of the other: who stops reading stops the rows, and where the rows
  // break off, so does the file.
  sheet.on('error', (error) => file.destroy(error));
  file.on('close', () => sheet.destroy());
  pipeline(zip.outputStream, file, () => undefined);
  return file;
};
