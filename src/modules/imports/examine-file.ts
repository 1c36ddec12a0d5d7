import type { Locale } from '../../kernel/context.js';
import type { TableRow } from '../../kernel/table.js';
import {
  readContent,
  rowsOfTable,
  tableName,
  type TableSource,
} from '../../platform/tables/table-file.js';
import { UnreadableFile } from '../../platform/tables/unreadable-file.js';
import { type FoundHeaders, findHeaders, HEADERS_WITHIN } from './domain/find-headers.js';
import type { Detected } from './domain/import.js';
import type { ImportKind } from './domain/kinds.js';
import type { ProposedMapping } from './domain/propose-mapping.js';
import { importProblems } from './imports.errors.js';
import { calendarAt, calendarOptions } from './open-calendar.js';
import { breathing } from './slices.js';

/** Rows that are shown before anything is done. */
const SHOWN = 10;

/** Rows by which the meaning of columns is found out. */
const SAMPLE = HEADERS_WITHIN + 30;

const MOST_ROWS = 500_000;

/** What was found in a file. */
export interface Examined {
  /** How its table is read; null for a calendar. */
  readonly source: TableSource | null;
  readonly detected: Detected;
  /** Rows below the headers, or events of a calendar. */
  readonly rows: number;
  readonly proposed: ProposedMapping;
}

/** What is known of a file before it is looked at. */
export interface Asked {
  readonly kind: ImportKind | null;
  /** Which of its tables is meant; null where that is to be found out. */
  readonly table: string | null;
  /** The language of who asks, and when that is. */
  readonly language: Locale;
  readonly now: Date;
}

interface Candidate {
  readonly source: TableSource;
  readonly sample: readonly TableRow[];
  readonly found: FoundHeaders;
}

const CALENDAR: ProposedMapping = {
  kind: 'events',
  columns: {},
  unknown: [],
  doubled: [],
  unread: [],
  score: 0,
};

/** Zones and defaults do not change how many events there are. */
const countEvents = async (path: string, now: Date): Promise<number> => {
  const { entries, refused } = await calendarAt(path, calendarOptions({}, 'UTC', now));
  return entries.length + refused.length;
};

const calendar = (language: Locale, rows: number): Examined => ({
  source: null,
  detected: {
    format: 'calendar',
    encoding: null,
    separator: null,
    table: null,
    tables: [],
    headerRow: 0,
    headers: [],
    language,
    sample: [],
  },
  rows,
  proposed: CALENDAR,
});

const firstRows = async (path: string, source: TableSource): Promise<TableRow[]> => {
  const rows: TableRow[] = [];
  for await (const row of rowsOfTable(path, source)) {
    rows.push(row);
    if (rows.length >= SAMPLE) break;
  }
  return rows;
};

const countRows = async (path: string, source: TableSource): Promise<number> => {
  let count = 0;
  for await (const _ of breathing(rowsOfTable(path, source))) {
    count += 1;
    if (count > MOST_ROWS) throw importProblems.refuse('too_many_rows', { max: MOST_ROWS });
  }
  return count;
};

/** Figures of posts first, then what is understood best, then what comes first. */
const rankOf = ({ found }: Candidate): number =>
  (found.format !== null && found.proposed.kind !== null ? 1_000_000 : 0) + found.proposed.score;

const candidates = async (
  path: string,
  tables: readonly TableSource[],
  { kind, language }: Asked,
): Promise<Candidate[]> => {
  const found: Candidate[] = [];
  for (const source of tables) {
    const sample = await firstRows(path, source);
    if (sample.length > 0)
      found.push({ source, sample, found: findHeaders(sample, kind, language) });
  }
  return found;
};

const wanted = (tables: readonly TableSource[], table: string | null): readonly TableSource[] => {
  if (table === null) return tables;
  const named = tables.filter((source) => tableName(source) === table);
  if (named.length > 0) return named;
  const names = tables.map(tableName).filter((name) => name !== null);
  throw importProblems.refuse('table_not_found', { table, tables: names.join(', ') }, '/table');
};

/** What the file at `path` is, how it is written, and what its columns seem to mean; throws `UnreadableFile`. */
export const examineFile = async (path: string, asked: Asked): Promise<Examined> => {
  const content = await readContent(path);
  if (content.kind === 'calendar')
    return calendar(asked.language, await countEvents(path, asked.now));
  const all = await candidates(path, wanted(content.tables, asked.table), asked);
  const [best] = all.sort((a, b) => rankOf(b) - rankOf(a));
  if (best === undefined) throw new UnreadableFile('file_empty');
  const { source, sample, found } = best;
  const isText = source.form === 'text';
  const { headerRow, headers, format, language, proposed } = found;
  return {
    source,
    rows: Math.max(0, (await countRows(path, source)) - headerRow - 1),
    proposed,
    detected: {
      format,
      encoding: isText ? source.encoding : null,
      separator: isText ? source.separator : null,
      table: tableName(source),
      tables: content.tables.map(tableName).filter((name) => name !== null),
      headerRow,
      headers,
      language,
      sample: sample.slice(headerRow + 1, headerRow + 1 + SHOWN),
    },
  };
};
