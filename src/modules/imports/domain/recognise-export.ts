import type { Cell, TableRow } from '../../../kernel/table.js';
import type { ExportFormat } from './formats/export-format.js';
import { EXPORT_FORMATS } from './formats/export-formats.js';
import { isFieldName, type FieldName } from './formats/field-name.js';
import { headerKey } from './headers.js';

/** A header as the file writes it, and its column from 0. */
export interface HeaderPlace {
  readonly index: number;
  readonly header: string;
}

/** A column of which is known what it tells. */
export interface RecognisedColumn extends HeaderPlace {
  readonly field: FieldName;
}

/** A table that is an export which is known, and what each of its columns is. */
export interface RecognisedExport {
  readonly format: ExportFormat;
  /** Which of the rows is the header, from 0. */
  readonly headerRow: number;
  /** In the order of the format: of several columns of one field, the first that says something counts. */
  readonly columns: readonly RecognisedColumn[];
  /** Headers that this export is not known to have. */
  readonly unknown: readonly HeaderPlace[];
  /** Fields of this export that the file does not have. */
  readonly missing: readonly FieldName[];
  /** Columns whose header, one that is read, stands further left already; the first of them counts. */
  readonly doubled: readonly HeaderPlace[];
}

interface Header extends HeaderPlace {
  readonly key: string;
}

/** No export has so many columns. */
const MOST_COLUMNS = 500;

/** A text beyond this length is prose. */
const LONGEST_HEADER = 500;

const headersOf = (cells: readonly Cell[]): Header[] =>
  cells.slice(0, MOST_COLUMNS).flatMap((cell, index) => {
    const header = typeof cell === 'number' ? String(cell) : cell;
    if (typeof header !== 'string' || header.length > LONGEST_HEADER) return [];
    const key = headerKey(header);
    return key === '' ? [] : [{ index, header, key }];
  });

const columnsOf = (format: ExportFormat, byKey: ReadonlyMap<string, Header>): RecognisedColumn[] =>
  Object.entries(format.columns).flatMap(([field, names]) =>
    (names ?? []).flatMap((name): RecognisedColumn[] => {
      const place = byKey.get(name);
      return place && isFieldName(field)
        ? [{ index: place.index, header: place.header, field }]
        : [];
    }),
  );

const placesOf = (headers: readonly Header[]): HeaderPlace[] =>
  headers.map(({ index, header }) => ({ index, header }));

const recogniseAs = (
  format: ExportFormat,
  headers: readonly Header[],
  headerRow: number,
): RecognisedExport | null => {
  const byKey = new Map(headers.toReversed().map((header) => [header.key, header]));
  const columns = columnsOf(format, byKey);
  const fields = new Set(columns.map(({ field }) => field));
  if (!format.needs.every((field) => fields.has(field))) return null;
  const read = new Set(columns.map(({ header }) => headerKey(header)));
  const unread = new Set(format.unread);
  return {
    format,
    headerRow,
    columns,
    unknown: placesOf(headers.filter(({ key }) => !read.has(key) && !unread.has(key))),
    missing: Object.keys(format.columns)
      .filter(isFieldName)
      .filter((field) => !fields.has(field)),
    doubled: placesOf(
      headers.filter(({ key, index }) => read.has(key) && byKey.get(key)?.index !== index),
    ),
  };
};

/**
 * Which export the first rows of a table are of: the one of which it has the most columns, if it
 * has all that this one needs; null where none is, or two equally.
 */
export const recogniseExport = (
  rows: readonly Pick<TableRow, 'cells'>[],
): RecognisedExport | null => {
  const most = Math.max(...EXPORT_FORMATS.map(({ headerWithin }) => headerWithin));
  const headers = rows.slice(0, most).map(({ cells }) => headersOf(cells));
  const [best, ...others] = EXPORT_FORMATS.flatMap((format) =>
    headers
      .slice(0, format.headerWithin)
      .map((row, headerRow) => recogniseAs(format, row, headerRow))
      .filter((one) => one !== null),
  ).sort((a, b) => b.columns.length - a.columns.length);
  if (!best) return null;
  const isAmbiguous = others.some(
    ({ columns, format }) => columns.length === best.columns.length && format !== best.format,
  );
  return isAmbiguous ? null : best;
};
