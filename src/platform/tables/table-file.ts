import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

import type { TableRows } from '../../kernel/table.js';
import { openArchive } from './archive.js';
import { delimitedRows } from './delimited.js';
import { dialectOf, type Separator } from './dialect.js';
import { ENCODING_SAMPLE_BYTES, encodingOf, textOf, type Encoding } from './encoding.js';
import { fileKindOf } from './kind.js';
import { UnreadableFile } from './unreadable-file.js';
import { xlsRows, xlsSheets } from './xls.js';
import { xlsxRows, xlsxSheets } from './xlsx.js';

/** A table of delimited text, of its own or within an archive. */
interface TextTable {
  readonly form: 'text';
  /** The file within the archive; null where the text is the file. */
  readonly member: string | null;
  readonly encoding: Encoding;
  readonly separator: Separator;
}

/** A sheet of a spreadsheet. */
interface SheetTable {
  readonly form: 'xlsx' | 'xls';
  readonly sheet: string;
}

/** Where in a file a table is, and how it is read. Plain JSON. */
export type TableSource = TextTable | SheetTable;

/** What a file holds: tables, or the entries of a calendar. */
export type FileContent =
  | { readonly kind: 'tables'; readonly tables: readonly TableSource[] }
  | { readonly kind: 'calendar' };

/** What a program for tables calls its texts; in archives there are pictures and notes as well. */
const TABLE_NAME = /\.(?:csv|tsv|txt)$/i;

/** Tables of a file that are looked at: exports have ten at most. */
const MOST_TABLES = 50;

/** The name by which people know a table of a file with several; null for the only one. */
export const tableName = (source: TableSource): string | null =>
  source.form === 'text' ? source.member : source.sheet;

const startOf = async (stream: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= ENCODING_SAMPLE_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, ENCODING_SAMPLE_BYTES);
};

const textTable = (start: Buffer, member: string | null): TextTable => {
  const encoding = encodingOf(start);
  const sample = new TextDecoder(encoding).decode(start, { stream: true });
  return { form: 'text', member, encoding, separator: dialectOf(sample).separator };
};

const tablesOfArchive = async (path: string): Promise<TableSource[]> => {
  const archive = await openArchive(path);
  try {
    const tables: TableSource[] = [];
    const names = archive.names.filter((name) => TABLE_NAME.test(name)).slice(0, MOST_TABLES);
    for (const name of names) {
      const start = await startOf(await archive.read(name));
      if (start.length > 0 && fileKindOf(start) === 'text') tables.push(textTable(start, name));
    }
    return tables;
  } finally {
    archive.close();
  }
};

const sheetTables = (form: SheetTable['form'], sheets: readonly string[]): SheetTable[] =>
  sheets.slice(0, MOST_TABLES).map((sheet) => ({ form, sheet }));

const contentOf = async (path: string): Promise<FileContent> => {
  const start = await startOf(createReadStream(path, { end: ENCODING_SAMPLE_BYTES - 1 }));
  if (start.length === 0) throw new UnreadableFile('file_empty');
  switch (fileKindOf(start)) {
    case 'text':
      return { kind: 'tables', tables: [textTable(start, null)] };
    case 'xlsx':
      return { kind: 'tables', tables: sheetTables('xlsx', await xlsxSheets(path)) };
    case 'xls':
      return { kind: 'tables', tables: sheetTables('xls', await xlsSheets(path)) };
    case 'zip':
      return { kind: 'tables', tables: await tablesOfArchive(path) };
    case 'calendar':
      return { kind: 'calendar' };
    case 'other':
      throw new UnreadableFile('file_not_a_table');
  }
};

/** What the file at `path` holds, told by its content; throws `UnreadableFile` where that is no table. */
export const readContent = async (path: string): Promise<FileContent> => {
  const content = await contentOf(path);
  if (content.kind === 'tables' && content.tables.length === 0)
    throw new UnreadableFile('file_not_a_table');
  return content;
};

/** The rows of one table of the file at `path`, read as they are asked for. */
export async function* rowsOfTable(path: string, source: TableSource): TableRows {
  if (source.form === 'text') yield* textRows(path, source);
  else yield* (source.form === 'xlsx' ? xlsxRows : xlsRows)(path, source.sheet);
}

async function* textRows(path: string, source: TextTable): TableRows {
  const dialect = { separator: source.separator, quote: '"' } as const;
  if (source.member === null) {
    yield* delimitedRows(textOf(createReadStream(path), source.encoding), dialect);
    return;
  }
  const archive = await openArchive(path);
  try {
    const member = await archive.read(source.member);
    yield* delimitedRows(textOf(member, source.encoding), dialect);
  } finally {
    archive.close();
  }
}
