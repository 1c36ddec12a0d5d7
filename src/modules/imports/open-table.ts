import type { Locale } from '../../kernel/context.js';
import type { TableRow } from '../../kernel/table.js';
import { rowsOfTable, type TableSource } from '../../platform/tables/table-file.js';
import { columnAmong, type ColumnOfField } from './domain/column-of.js';
import { HintGatherer } from './domain/column-styles.js';
import type { TableNote } from './domain/import.js';
import type { ImportKind } from './domain/kinds.js';
import { planRows } from './domain/plan-rows.js';
import { readColumns } from './domain/read-columns.js';
import { type JsonRecord, readRow } from './domain/read-row.js';
import type { RowNote } from './domain/row-notes.js';
import { toldOnce } from './domain/row-notes.js';
import type { RowPlan, TableFacts } from './domain/row-plan.js';
import { rowText } from './domain/row-texts.js';
import { sameRowIssue } from './domain/same-rows.js';
import { TotalSums } from './domain/total-sums.js';
import type { RowIssue } from './import-row.repository.js';
import { breathing } from './slices.js';
import type { ReadRow } from './take-rows.js';

/** A table whose rows can be read, as often as is needed. */
export interface OpenTable {
  readonly kind: ImportKind;
  readonly columnOf: ColumnOfField;
  /** What each row says, in their order. */
  rows(): AsyncIterable<ReadRow>;
  /** What a person should know of the whole, once its rows were read. */
  notes(): TableNote[];
}

/** Where a table is, and what is known of it. */
export interface TableInFile {
  readonly path: string;
  readonly source: TableSource;
  /** Which of its rows holds the headers, from 0. */
  readonly headerRow: number;
  readonly facts: TableFacts;
  /** The language of sentences about it. */
  readonly locale: Locale;
}

/** The rows below the headers. */
async function* rowsBelow(table: TableInFile): AsyncGenerator<TableRow, void> {
  let index = 0;
  for await (const row of breathing(rowsOfTable(table.path, table.source))) {
    if (index > table.headerRow) yield row;
    index += 1;
  }
}

const planOf = async (table: TableInFile): Promise<RowPlan> => {
  const { facts } = table;
  const hints = new HintGatherer(readColumns(facts), facts.headers);
  for await (const row of rowsBelow(table)) hints.add(row);
  return planRows(facts, hints.hints());
};

/** Of several rows with one key the last counts: the number of the last row of each key that stands more than once. */
const lastRows = async (
  table: TableInFile,
  plan: RowPlan,
): Promise<ReadonlyMap<string, number>> => {
  const last = new Map<string, number>();
  // Exports repeat a post; in a table of one's own every row stands for itself.
  if (plan.format === null) return last;
  let row = 0;
  for await (const each of rowsBelow(table)) {
    row += 1;
    const { rowKey } = readRow(each, plan);
    if (rowKey !== null) last.set(rowKey, row);
  }
  return last;
};

class DelimitedTable implements OpenTable {
  readonly kind: ImportKind;
  private sums = new TotalSums();

  constructor(
    private readonly table: TableInFile,
    private readonly plan: RowPlan,
    private readonly last: ReadonlyMap<string, number>,
  ) {
    this.kind = plan.kind;
  }

  readonly columnOf: ColumnOfField = (field) => columnAmong(this.plan.read, field);

  async *rows(): AsyncGenerator<ReadRow, void> {
    this.sums = new TotalSums();
    const once = toldOnce();
    let row = 0;
    for await (const each of rowsBelow(this.table)) {
      row += 1;
      const read = readRow(each, this.plan);
      this.sums.add(read);
      const { place, record, post, issues, warnings, skipped } = read;
      const told = [...issues, ...once(warnings)].map((note) => this.told(note));
      if (skipped !== null)
        told.push(this.told({ column: null, field: null, code: skipped, params: {} }));
      const isRefused = issues.length > 0;
      const later = this.overtaking(read.rowKey, row);
      yield later === null
        ? { row, place, record: this.decided(row, record), post, isRefused, told }
        : { row, place, record: null, post: null, isRefused: false, told: [...told, later] };
    }
  }

  notes(): TableNote[] {
    return [...this.plan.notes, ...this.sums.notes()].map(({ column, code, params }) => ({
      column,
      code,
      detail: rowText(code, params, this.table.locale),
    }));
  }

  /** The record with what a person said of whom it is about. */
  private decided(row: number, record: JsonRecord | null): JsonRecord | null {
    const sameAs = this.plan.options.decisions?.[String(row)];
    if (record === null || sameAs === undefined || this.kind !== 'influencers') return record;
    return { ...record, sameAs };
  }

  /** That a later row of the same thing counts; null where this one does. */
  private overtaking(rowKey: string | null, row: number): RowIssue | null {
    const last = rowKey === null ? undefined : this.last.get(rowKey);
    if (last === undefined || last === row) return null;
    return sameRowIssue('later_row_counts', last, this.table.locale);
  }

  private told({ column, field, code, params }: RowNote): RowIssue {
    return { column, field, code, detail: rowText(code, params, this.table.locale) };
  }
}

/** Opens a table: its rows are read through once, so that it is known how numbers and dates are written. */
export const openTable = async (table: TableInFile): Promise<OpenTable> => {
  const plan = await planOf(table);
  return new DelimitedTable(table, plan, await lastRows(table, plan));
};
