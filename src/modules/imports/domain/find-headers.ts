import type { Locale } from '../../../kernel/context.js';
import type { Cell, TableRow } from '../../../kernel/table.js';
import { languageOfHeaders } from './header-language.js';
import type { ImportKind } from './kinds.js';
import { mappingOfExport, proposeMapping, type ProposedMapping } from './propose-mapping.js';
import { type HeaderPlace, type RecognisedExport, recogniseExport } from './recognise-export.js';

/** How many first rows are looked at for the headers. */
export const HEADERS_WITHIN = 20;

/** Columns beyond are not looked at. */
const MOST_COLUMNS = 500;

/** A text beyond this length is prose. */
const LONGEST_HEADER = 500;

/** The headers of a table, and what they seem to mean. */
export interface FoundHeaders {
  /** The export that it is; null where none that is known. */
  readonly format: string | null;
  /** Which of the rows holds them, from 0. */
  readonly headerRow: number;
  readonly headers: readonly HeaderPlace[];
  readonly language: Locale;
  readonly proposed: ProposedMapping;
}

const headersIn = ({ cells }: Pick<TableRow, 'cells'>): HeaderPlace[] =>
  cells.slice(0, MOST_COLUMNS).flatMap((cell, index) => {
    const header = typeof cell === 'number' ? String(cell) : cell;
    if (typeof header !== 'string' || header.length > LONGEST_HEADER) return [];
    return header.trim() === '' ? [] : [{ index, header }];
  });

/** Which export a table with these headers is, where its rows are read as what they are. */
export const recognisedBy = (
  { format, headers }: Pick<FoundHeaders, 'format' | 'headers'>,
  kind: ImportKind,
): RecognisedExport | null => {
  if (format === null || kind !== 'readings') return null;
  const cells: Cell[] = [];
  for (const { index, header } of headers) cells[index] = header;
  return recogniseExport([{ cells: Array.from(cells, (cell) => cell ?? null) }]);
};

/** The row of which most is understood; of those of which nothing is, the first with the most texts. */
const headerRowAmong = (rows: readonly TableRow[], kind: ImportKind | null): number => {
  const ranks = rows.map((row, index) => {
    const headers = headersIn(row);
    const { score } = proposeMapping(headers, [], kind);
    return { index, score, width: headers.length };
  });
  const [best] = ranks.sort((a, b) => b.score - a.score || b.width - a.width || a.index - b.index);
  return best?.index ?? 0;
};

/**
 * The headers of the table that begins with `rows`, and what its columns seem to be: as a known export has
 * them, else by their words, of `kind` where it is told. `language` is used where they do not tell theirs.
 */
export const findHeaders = (
  rows: readonly TableRow[],
  kind: ImportKind | null,
  language: Locale,
): FoundHeaders => {
  const recognised = recogniseExport(rows);
  const isWanted = recognised !== null && (kind === null || kind === 'readings');
  const headerRow = isWanted
    ? recognised.headerRow
    : headerRowAmong(rows.slice(0, HEADERS_WITHIN), kind);
  const headers = headersIn(rows[headerRow] ?? { cells: [] });
  const below = rows.slice(headerRow + 1);
  return {
    format: isWanted ? recognised.format.code : null,
    headerRow,
    headers,
    language: languageOfHeaders(
      headers.map(({ header }) => header),
      language,
    ),
    proposed: isWanted ? mappingOfExport(recognised) : proposeMapping(headers, below, kind),
  };
};
