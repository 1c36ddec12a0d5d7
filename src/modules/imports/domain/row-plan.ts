import type { Locale } from '../../../kernel/context.js';
import type { CalendarDate } from '../../../kernel/time.js';
import type { ColumnStyle } from './column-styles.js';
import type { ExportFormat } from './formats/export-format.js';
import type { ImportOptions } from './options.js';
import type { MappedTable, ReadColumn } from './read-columns.js';
import type { RowNote } from './row-notes.js';

/** A column that is read, and how it is written. */
export interface PlannedColumn extends ReadColumn {
  readonly style: ColumnStyle;
}

/** What is known of a table before its rows are read. */
export interface TableFacts extends MappedTable {
  readonly options: ImportOptions;
  /** The language of its headers. */
  readonly language: Locale;
  /** The separator of delimited text, in which a line may be cut off or shifted; null of a spreadsheet. */
  readonly separator: string | null;
  /** The zone of the workspace, for what nobody said. */
  readonly timeZone: string;
  /** When these bytes were first seen here: nothing in them is later. */
  readonly seenAt: Date;
  /** The day on which the file was made, where that is known; else it is the day on which it was seen. */
  readonly exportDay?: CalendarDate;
  /** Takes away what shields a text from spreadsheets. */
  readonly readText: (text: string) => string;
}

/** How the rows of one table are read. */
export interface RowPlan extends TableFacts {
  /** In the order in which columns of one field are preferred. */
  readonly read: readonly PlannedColumn[];
  /** The format whose rules hold, where it is a known export of readings. */
  readonly format: ExportFormat | null;
  /** The number of cells of a whole row. */
  readonly width: number;
  /** Whether short rows are the habit of who wrote it, and no sign of a line that was cut off. */
  readonly isRagged: boolean;
  /** Whether its columns have our own names, so that its lists are as we write them. */
  readonly isOurs: boolean;
  /** The zone of the times in its cells. */
  readonly cellZone: string;
  readonly exportDay: CalendarDate;
  /** When the counters said so, where their row does not say (RFC 3339). */
  readonly capturedAt: string;
  /** What was assumed of the whole table, or must be known of it: to be shown to the person. */
  readonly notes: readonly RowNote[];
}
