import { readFile, stat } from 'node:fs/promises';

import type { CellObject, read, WorkBook } from '@e965/xlsx';

import { isTimeFormat, wallTimeOf } from './spreadsheet-time.js';
import type { Cell, TableRows } from '../../kernel/table.js';
import { UnreadableFile } from './unreadable-file.js';

const MEGABYTES = 5;

/** What every file of Excel's old form begins with, a compound file (MS-CFB 2.2). */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Where a new Excel file with a password is kept within a compound file (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

const told = (error: unknown, bytes: Buffer): UnreadableFile => {
  const said = String(error);
  if (bytes.includes(ENCRYPTED) || /password-protected|encryption scheme/i.test(said)) {
    return new UnreadableFile('file_encrypted');
  }
  // Word and Outlook keep their files in the same container.
  return new UnreadableFile(/workbook stream/i.test(said) ? 'file_not_a_table' : 'file_damaged');
};

const bytesOf = async (path: string): Promise<Buffer> => {
  const { size } = await stat(path);
  if (size > MEGABYTES * 1024 * 1024) {
    throw new UnreadableFile('file_too_large', { megabytes: MEGABYTES });
  }
  const bytes = await readFile(path);
  if (!bytes.subarray(0, 8).equals(COMPOUND_FILE)) throw new UnreadableFile('file_damaged');
  return bytes;
};

/** The reader of a large library for a rare file: loaded with the first one. */
const reader = async (): Promise<typeof read> => {
  const xlsx = await import('@e965/xlsx');
  // Excel 95 wrote text in the code pages of its time.
  xlsx.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  return xlsx.read;
};

const workbookOf = async (path: string): Promise<WorkBook> => {
  const bytes = await bytesOf(path);
  const readBytes = await reader();
  try {
    // Dates are told by their formats here: the library would give them in the server's time zone.
    return readBytes(bytes, { type: 'buffer', dense: true, cellNF: true, cellText: false });
  } catch (error) {
    throw told(error, bytes);
  }
};

const cellOf = (cell: CellObject | undefined, countsFrom1904: boolean): Cell => {
  if (cell?.v === undefined || cell.t === 'e' || cell.v === '') return null;
  const { v: value, z: format } = cell;
  if (typeof value !== 'number' || typeof format !== 'string') return value;
  return isTimeFormat(format) ? (wallTimeOf(value, countsFrom1904) ?? value) : value;
};

const withoutTrailingNulls = (cells: readonly Cell[]): readonly Cell[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);

/** The names of the sheets that a person sees in an Excel file of the old form, in its order. */
export const xlsSheets = async (path: string): Promise<string[]> => {
  const { SheetNames, Sheets, Workbook } = await workbookOf(path);
  const isShown = (name: string, place: number): boolean =>
    // Charts stand in the list of sheets as well; only they have a type.
    Sheets[name]?.['!type'] === undefined && !Workbook?.Sheets?.[place]?.Hidden;
  return SheetNames.filter(isShown);
};

/**
 * The rows of one sheet of an Excel file of the old form, with cells as `xlsxRows` gives them. The
 * whole file is read at once, for its form allows no other way; hence its bound.
 */
export async function* xlsRows(path: string, sheet: string): TableRows {
  const { Sheets, Workbook } = await workbookOf(path);
  const found = Sheets[sheet];
  if (found === undefined) throw new UnreadableFile('file_not_a_table', { sheet });
  const countsFrom1904 = Workbook?.WBProps?.date1904 ?? false;
  const rows = found['!data'] ?? [];
  for (const [index, row] of rows.entries()) {
    const all = Array.from(row ?? [], (cell) => cellOf(cell, countsFrom1904));
    const cells = withoutTrailingNulls(all);
    if (cells.length > 0) yield { place: index + 1, cells };
  }
}
