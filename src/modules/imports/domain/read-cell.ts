import type { Cell } from '../../../kernel/table.js';
import type { CalendarDate } from '../../../kernel/time.js';
import { readAddress, readEmails } from './address-cells.js';
import { refuseCell, UNKNOWN_CELL } from './cell-reading.js';
import {
  cellText,
  isUnknownWord,
  refusedCell,
  saying,
  saysNothing,
  type ValueReading,
} from './cell-values.js';
import { meaningOf, readChoice, readFlag } from './choice-cells.js';
import { readMoment } from './dates.js';
import { readDeliverables } from './deliverable-cells.js';
import { readCounts, readList } from './list-cells.js';
import { readMoney } from './money-cells.js';
import { type NumberReading, readCount, readNumber } from './numbers.js';
import { bentHint, readRecordId } from './record-ids.js';
import type { PlannedColumn, RowPlan } from './row-plan.js';
import { readDuration, readTime, timeOfDay } from './time-cells.js';

/** How the cells of a row are read. */
export interface CellRules extends Pick<RowPlan, 'isOurs' | 'format'> {
  /** The zone of times that do not say theirs. */
  readonly zone: string;
  /** The day that gives its year to days without one. */
  readonly exportDay: CalendarDate;
}

const numberValue = (reading: NumberReading, cell: Cell, factor = 1): ValueReading => {
  if (reading.kind === 'refused') return refusedCell(reading);
  if (reading.kind === 'unknown') return UNKNOWN_CELL;
  const value = factor === 1 ? reading.value : Number((reading.value * factor).toPrecision(15));
  const text = cellText(cell) ?? '';
  return saying(
    value,
    reading.isRounded ? { code: 'number_rounded', params: { text, value } } : undefined,
  );
};

/** A counter of a platform: whole, but it may be below 0. */
const readFigure = (cell: Cell, { style }: PlannedColumn): ValueReading => {
  const reading = readNumber(cell, style);
  const isShare = typeof cell === 'string' && /[%％]/.test(cell);
  if (reading.kind === 'number' && (isShare || !Number.isInteger(reading.value)))
    return refusedCell(refuseCell('number_not_whole', cell));
  return numberValue(reading, cell);
};

/** A field in percent holds 1.39 whether its cell says `1.39` or `1.39%`. */
const readPlainNumber = (cell: Cell, { style, field }: PlannedColumn): ValueReading => {
  const isShare = typeof cell === 'string' && /[%％]/.test(cell);
  const factor = isShare && /percent$/i.test(field.name) ? 100 : 1;
  return numberValue(readNumber(cell, style), cell, factor);
};

/** An object or a list, as our own exports write it. */
const jsonIn = (text: string): object | null => {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' ? json : null;
  } catch {
    return null;
  }
};

/** What a platform alone has is kept as it is: a number where it is one. */
const readExtra = (cell: Cell, column: PlannedColumn): ValueReading => {
  const number = readPlainNumber(cell, column);
  if (number.kind !== 'refused') return number;
  if (typeof cell === 'boolean') return saying(cell);
  const text = cellText(cell) ?? '';
  const json = jsonIn(text);
  if (json !== null) return saying({ kind: 'json', json });
  return saying(text === 'true' || text === 'false' ? text === 'true' : text);
};

const readId = (cell: Cell, { style }: PlannedColumn): ValueReading => {
  if (style.isBent && bentHint(cell) === 'bent')
    return refusedCell(refuseCell('id_bent_by_spreadsheet', cell));
  const reading = readRecordId(cell);
  if (reading.kind === 'refused') return refusedCell(reading);
  return reading.kind === 'id' ? saying(reading.id) : UNKNOWN_CELL;
};

const readWhen = (cell: Cell, { style }: PlannedColumn, rules: CellRules): ValueReading => {
  const { zone: timeZone, exportDay } = rules;
  const moment = readMoment(cell, { order: style.dateOrder, timeZone, exportDay });
  if (moment.kind === 'instant' || moment.kind === 'day') return saying(moment);
  if (moment.kind !== 'refused') return UNKNOWN_CELL;
  const milliseconds = typeof cell === 'string' ? timeOfDay(cell) : null;
  return milliseconds === null ? refusedCell(moment) : saying({ kind: 'time', milliseconds });
};

const readTexts = (text: string, { field }: PlannedColumn, rules: CellRules): ValueReading => {
  const { choices = {}, otherwise, name, type } = field;
  switch (type) {
    case 'id':
      return isUnknownWord(text) ? UNKNOWN_CELL : saying(text);
    case 'words':
      return isUnknownWord(text) ? UNKNOWN_CELL : saying(meaningOf(choices, text) ?? text);
    case 'choice':
      // A known export has its own words: another one that we know would mean something else there.
      return readChoice(
        text,
        name === 'format' ? (rules.format?.formatWords ?? choices) : choices,
        otherwise,
      );
    case 'flag':
      return readFlag(text, choices);
    case 'email':
      return readEmails(text);
    case 'url':
      return readAddress(text);
    case 'deliverables':
      return readDeliverables(text);
    default:
      return saysNothing(text) ? UNKNOWN_CELL : saying(text);
  }
};

/** What `cell` says in its column. */
export const readCell = (cell: Cell, column: PlannedColumn, rules: CellRules): ValueReading => {
  const { style, field } = column;
  switch (field.type) {
    case 'recordId':
      return readId(cell, column);
    case 'count':
      return numberValue(readCount(cell, style), cell);
    case 'figure':
      return readFigure(cell, column);
    case 'number':
      return readPlainNumber(cell, column);
    case 'extra':
      return rules.format === null ? readExtra(cell, column) : readPlainNumber(cell, column);
    case 'counts':
      return readCounts(cell, style);
    case 'duration':
      return readDuration(cell, style);
    case 'money':
      return readMoney(cell, style);
    case 'moment':
      return readWhen(cell, column, rules);
    case 'time':
      return readTime(cell);
    case 'list':
      return readList(cell, field, rules.isOurs);
    default: {
      const text = cellText(cell);
      return text === null ? UNKNOWN_CELL : readTexts(text, column, rules);
    }
  }
};
