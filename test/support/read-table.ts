import { Readable } from 'node:stream';

import type { Locale } from '../../src/kernel/context.js';
import type { TableRow } from '../../src/kernel/table.js';
import { HintGatherer } from '../../src/modules/imports/domain/column-styles.js';
import { findHeaders, recognisedBy } from '../../src/modules/imports/domain/find-headers.js';
import type { ImportKind } from '../../src/modules/imports/domain/kinds.js';
import type { ImportOptions } from '../../src/modules/imports/domain/options.js';
import { planRows } from '../../src/modules/imports/domain/plan-rows.js';
import type { ProposedMapping } from '../../src/modules/imports/domain/propose-mapping.js';
import { readColumns } from '../../src/modules/imports/domain/read-columns.js';
import { readRow, type RowReading } from '../../src/modules/imports/domain/read-row.js';
import type { RowNote } from '../../src/modules/imports/domain/row-notes.js';
import type { RowPlan } from '../../src/modules/imports/domain/row-plan.js';
import { TotalSums } from '../../src/modules/imports/domain/total-sums.js';
import { readHarmlessText } from '../../src/platform/files/harmless-text.js';
import { delimitedRows } from '../../src/platform/tables/delimited.js';
import { dialectOf } from '../../src/platform/tables/dialect.js';
import { encodingOf, textOf } from '../../src/platform/tables/encoding.js';

/** What a person tells of a table, or leaves out. */
export interface Told {
  readonly kind?: ImportKind;
  readonly columns?: Readonly<Record<string, string>>;
  readonly options?: ImportOptions;
  readonly language?: Locale;
  readonly timeZone?: string;
  readonly seenAt?: string;
  readonly exportDay?: string;
}

/** A table as it was understood, row by row. */
export interface TableReading {
  readonly proposed: ProposedMapping;
  readonly plan: RowPlan;
  readonly rows: readonly RowReading[];
  /** The records of the rows that are not skipped or refused. */
  readonly records: readonly unknown[];
  /** What is to be known of the whole, and where totals differ. */
  readonly notes: readonly RowNote[];
}

const circumstances = ({
  options = {},
  timeZone = 'Europe/Paris',
  seenAt = '2026-04-02T10:00:00Z',
  exportDay,
}: Told) => ({
  options,
  timeZone,
  seenAt: new Date(seenAt),
  ...(exportDay !== undefined && { exportDay }),
  readText: readHarmlessText,
});

/** What the rows of a table say, read as an import reads them; of no separator they are of a spreadsheet. */
export const readTableRows = (
  rows: readonly TableRow[],
  told: Told = {},
  separator: string | null = null,
): TableReading => {
  const found = findHeaders(rows, told.kind ?? null, told.language ?? 'en');
  const kind = found.proposed.kind ?? 'readings';
  const recognised = recognisedBy(found, kind);
  const { headers, language } = found;
  const columns = told.columns ?? found.proposed.columns;
  const below = rows.slice(found.headerRow + 1);
  const table = { kind, headers, columns, recognised };
  const gatherer = new HintGatherer(readColumns(table), headers);
  for (const row of below) gatherer.add(row);
  const plan = planRows(
    { ...table, ...circumstances(told), language, separator },
    gatherer.hints(),
  );
  const totals = new TotalSums();
  const readings = below.map((row) => readRow(row, plan));
  for (const reading of readings) totals.add(reading);
  return {
    proposed: found.proposed,
    plan,
    rows: readings,
    records: readings.flatMap(({ record }) => (record === null ? [] : [record])),
    notes: [...plan.notes, ...totals.notes()],
  };
};

/** What a delimited text says, whatever its encoding and separator, read as an import reads it. */
export const readTable = async (
  content: string | Buffer,
  told: Told = {},
): Promise<TableReading> => {
  const bytes = Buffer.from(content);
  const encoding = encodingOf(bytes);
  const dialect = dialectOf(new TextDecoder(encoding).decode(bytes));
  const rows: TableRow[] = [];
  const text = textOf(Readable.from([bytes]), encoding);
  for await (const row of delimitedRows(text, dialect)) rows.push(row);
  return readTableRows(rows, told, dialect.separator);
};
