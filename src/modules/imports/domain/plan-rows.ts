import { calendarDateIn, type CalendarDate, isCalendarDate } from '../../../kernel/time.js';
import { type ColumnStyle, stylesFrom, type TableHints } from './column-styles.js';
import type { ExportFormat } from './formats/export-format.js';
import { type ReadColumn, readColumns, widthOf } from './read-columns.js';
import type { RowPlan, TableFacts } from './row-plan.js';
import { endOfDay } from './said-moments.js';
import { notesOfTable } from './table-notes.js';

const PLAIN: ColumnStyle = { decimal: '.', dateOrder: 'ymd', isBent: false };

/** The moment of figures that do not say theirs: as was told, else the end of the day of the export, or when it came. */
const capturedAtOf = (
  { options: { capturedAt }, timeZone, seenAt }: TableFacts,
  exportDay: CalendarDate,
): string => {
  if (capturedAt !== undefined && !isCalendarDate(capturedAt))
    return new Date(capturedAt).toISOString();
  const end = endOfDay(capturedAt ?? exportDay, timeZone);
  return (end > seenAt ? seenAt : end).toISOString();
};

const zoneOf = ({ options, timeZone }: TableFacts, format: ExportFormat | null): string =>
  options.timeZone ?? format?.defaults.timeZone ?? timeZone;

const hasOurNames = (columns: readonly ReadColumn[]): boolean =>
  columns.length > 0 && columns.every(({ header, field }) => header === field.name);

/** How the rows of a table are read that is `facts`, and of which the cells told `hints`. */
export const planRows = (facts: TableFacts, hints: TableHints): RowPlan => {
  const { headers, kind, options, recognised, language } = facts;
  const format = kind === 'readings' && recognised !== null ? recognised.format : null;
  const columns = readColumns(facts);
  const usualOrder = format === null ? null : format.defaults.dateOrder;
  const { styles, notes } = stylesFrom(columns, hints, { language, options, usualOrder });
  const exportDay = facts.exportDay ?? calendarDateIn(facts.seenAt, facts.timeZone);
  const plan = {
    ...facts,
    read: columns.map((column) => ({ ...column, style: styles.get(column.index) ?? PLAIN })),
    format,
    width: widthOf(headers),
    isRagged: hints.shortRows > 1,
    isOurs: hasOurNames(columns),
    cellZone: zoneOf(facts, format),
    exportDay,
    capturedAt: capturedAtOf(facts, exportDay),
  };
  return { ...plan, notes: [...notes, ...notesOfTable(plan)] };
};
