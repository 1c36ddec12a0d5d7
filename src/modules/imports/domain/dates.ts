import type { Cell } from '../../../kernel/table.js';
import { type CalendarDate } from '../../../kernel/time.js';
import { calendarDayOf } from './calendar-days.js';
import {
  type CellFault,
  type CellRefusal,
  refuseCell,
  saysUnknown,
  UNKNOWN_CELL,
  type UnknownCell,
} from './cell-reading.js';
import { type ClockTime } from './clock-times.js';
import { type DateText, dateText, foldedDate } from './date-texts.js';
import { type DateOrder, type DayReadings } from './day-figures.js';
import { wallTimeOfSerial } from './serial-days.js';
import { instantOfWallTime, type WallTime } from '../../../kernel/wall-times.js';

/** How the dates of a column are meant. */
export interface DateRules {
  /** The order of figures; null where the column has none that fits all its cells. */
  readonly order: DateOrder | null;
  /** The zone, by its IANA name, of times that do not say theirs. */
  readonly timeZone: string;
  /** The day on which the file was made, which gives its year to days without one. */
  readonly exportDay?: CalendarDate;
}

/** What a cell says as a moment. */
export type MomentReading =
  | { readonly kind: 'instant'; readonly at: Date }
  | { readonly kind: 'day'; readonly day: CalendarDate }
  /** The figures beside it are of the whole life of a post. */
  | { readonly kind: 'lifetime' }
  | UnknownCell
  | CellRefusal;

/** What Meta writes in its column `Date`, in English and French, where others write a day. */
const LIFETIME = /^(?:lifetime|global)$/;

/** A spreadsheet that was saved as text with its days as numbers: 1927 to 2173. */
const SERIAL_TEXT = /^\d{5}(?:[.,]\d+)?$/;

/**
 * The moment that stands in `cell`: an instant where a time is said, else a day. Times that clocks show
 * twice or never, because they are changed, are the earlier of the two instants that can be meant.
 * A `Date` of a spreadsheet is what its cell shows, as if in UTC; midnight there is a day.
 */
export const readMoment = (cell: Cell, rules: DateRules): MomentReading => {
  if (cell === null) return UNKNOWN_CELL;
  if (typeof cell === 'boolean') return refuseCell('date_unreadable', cell);
  if (typeof cell === 'string') return readText(cell, cell, rules);
  const wall = cell instanceof Date ? wallTimeOfDate(cell) : wallTimeOfSerial(cell);
  if (wall !== null) return momentOf(wall, rules);
  // `20260330` is a number to a spreadsheet.
  return typeof cell === 'number' && Number.isFinite(cell)
    ? readText(String(cell), cell, rules)
    : refuseCell('date_unreadable', cell);
};

const wallTimeOfDate = (date: Date): WallTime | null => {
  if (Number.isNaN(date.getTime())) return null;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date.toISOString())?.[0];
  if (day === undefined) return null;
  return { day, milliseconds: date.getTime() - Date.parse(`${day}T00:00:00Z`) };
};

const momentOf = (wall: WallTime, { timeZone }: DateRules): MomentReading =>
  wall.milliseconds === 0
    ? { kind: 'day', day: wall.day }
    : { kind: 'instant', at: instantOfWallTime(wall, timeZone) };

const readText = (text: string, cell: Cell, rules: DateRules): MomentReading => {
  if (saysUnknown(text)) return UNKNOWN_CELL;
  const folded = foldedDate(text);
  if (LIFETIME.test(folded)) return { kind: 'lifetime' };
  const serial = SERIAL_TEXT.test(folded)
    ? wallTimeOfSerial(Number(folded.replace(',', '.')))
    : null;
  if (serial !== null) return momentOf(serial, rules);
  const date = dateText(text);
  if (date === null) return refuseCell('date_unreadable', cell);
  const found = dayOf(date, rules);
  if ('fault' in found) return refuseCell(found.fault, cell);
  if (date.clock === null) return { kind: 'day', day: found.day };
  const at = instantOf(found.day, date.clock, rules.timeZone);
  return at === null ? refuseCell('time_does_not_exist', cell) : { kind: 'instant', at };
};

const instantOf = (day: CalendarDate, clock: ClockTime, timeZone: string): Date | null => {
  const { milliseconds, offset } = clock;
  if (milliseconds === null) return null;
  if (offset === null) return instantOfWallTime({ day, milliseconds }, timeZone);
  return new Date(Date.parse(`${day}T00:00:00Z`) + milliseconds - offset);
};

type DayFound = { readonly day: CalendarDate } | { readonly fault: CellFault };

const dayOf = ({ figures, words }: DateText, { order, exportDay }: DateRules): DayFound => {
  if (figures !== null) return dayByOrder(figures, order);
  return words === null ? { fault: 'date_unreadable' } : calendarDayOf(words, exportDay);
};

const dayByOrder = (figures: DayReadings, order: DateOrder | null): DayFound => {
  const days = new Map<string, CalendarDate>();
  for (const [each, parts] of Object.entries(figures)) {
    const found = calendarDayOf(parts, undefined);
    if ('day' in found) days.set(each, found.day);
  }
  const [only, ...others] = new Set(days.values());
  if (only === undefined) return { fault: 'date_does_not_exist' };
  // With its year in front a date can be read in one way only, whatever the column does.
  const isYearFirst = figures.dmy === undefined;
  if (isYearFirst || (order === null && others.length === 0)) return { day: only };
  if (order === null) return { fault: 'date_ambiguous' };
  const day = days.get(order);
  return day === undefined ? { fault: 'date_in_other_order' } : { day };
};
