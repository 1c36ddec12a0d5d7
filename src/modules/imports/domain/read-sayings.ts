import type { Cell } from '../../../kernel/table.js';
import { isTimeZone } from '../../../kernel/time.js';
import { cellText, type ValueReading } from './cell-values.js';
import type { ImportKind } from './kinds.js';
import type { Field } from './kinds/field.js';
import { type CellRules, readCell } from './read-cell.js';
import type { PlannedColumn, RowPlan } from './row-plan.js';
import { Sayings } from './sayings.js';

const NEEDED_OF_READINGS = /^(?:post\.|metrics\.|capturedAt|provenance)/;
const SIDE_OF_PEOPLE = /^account\.|\.followers$/;

/** Whether a row is worth taking without what this field says, where that cannot be read. */
const isSide = (kind: ImportKind, { name }: Field): boolean =>
  kind === 'readings'
    ? !NEEDED_OF_READINGS.test(name)
    : kind === 'influencers' && SIDE_OF_PEOPLE.test(name);

/** Text is given back what shields it from spreadsheets; a spreadsheet shields nothing. */
const shownCell = (cell: Cell, { readText, separator }: RowPlan): Cell =>
  typeof cell === 'string' && separator !== null ? readText(cell) : cell;

/** Notes what a cell says, or why it cannot be read, and whether the row is worth taking without it. */
const put = (
  sayings: Sayings,
  { kind }: RowPlan,
  { column, cell }: { readonly column: PlannedColumn; readonly cell: Cell },
  reading: ValueReading,
): void => {
  const { field, header } = column;
  const at = { column: header, field: field.name };
  if (reading.kind === 'unknown') return;
  if (reading.kind === 'value') {
    const { value, isGuess = false, note } = reading;
    sayings.put(field.name, { value, column, isGuess });
    if (note !== undefined) sayings.warnings.push({ ...at, ...note });
  } else if (isSide(kind, field)) {
    const text = (cellText(cell) ?? '').slice(0, 100);
    sayings.warnings.push({ ...at, code: 'cell_left_out', params: { text } });
  } else {
    const { code, params } = reading;
    sayings.issues.push({ ...at, code, params });
  }
};

/**
 * What the cells of a row say. Its own zone is read before its times, and the day of its figures before its
 * other days, to which it gives their year.
 */
export const readSayings = (cells: readonly Cell[], plan: RowPlan): Sayings => {
  const sayings = new Sayings(plan.read, plan.cellZone);
  const rules: CellRules = { ...plan, zone: plan.cellZone };
  const readAll = (columns: readonly PlannedColumn[], how: CellRules): void => {
    for (const column of columns) {
      const cell = shownCell(cells[column.index] ?? null, plan);
      put(sayings, plan, { column, cell }, readCell(cell, column, how));
    }
  };
  const isWhen = ({ field }: PlannedColumn): boolean => field.type === 'moment';
  const isCapture = ({ field }: PlannedColumn): boolean => field.name === 'capturedAt';
  readAll(
    plan.read.filter((column) => !isWhen(column)),
    rules,
  );
  const zone = sayings.text('venue.timeZone');
  if (zone !== undefined && isTimeZone(zone)) sayings.zone = zone;
  const inZone = { ...rules, zone: sayings.zone };
  readAll(plan.read.filter(isCapture), inZone);
  const exportDay = sayings.day('capturedAt') ?? plan.exportDay;
  readAll(
    plan.read.filter((column) => isWhen(column) && !isCapture(column)),
    { ...inZone, exportDay },
  );
  return sayings;
};
