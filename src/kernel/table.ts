/** What stands in a cell: text, or what a spreadsheet holds as a number, a moment or a truth; null where nothing stands. */
export type Cell = string | number | boolean | Date | null;

/** One row of a table, and where a person finds it. */
export interface TableRow {
  /** The line of a text or the row of a spreadsheet, from 1; a row of several lines is at its first. */
  readonly place: number;
  readonly cells: readonly Cell[];
}

/** The rows of a table as they are read; who stops asking stops the reading. */
export type TableRows = AsyncIterable<TableRow>;
