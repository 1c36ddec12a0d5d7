import { foldText } from '../../../kernel/fold-text.js';
import type { Cell } from '../../../kernel/table.js';
import { saysUnknown, seenText, UNKNOWN_CELL } from './cell-reading.js';
import { cellText, saying, type ValueReading } from './cell-values.js';
import { clockTimeIn } from './clock-times.js';
import type { NumberStyle } from './number-styles.js';
import { readNumber } from './numbers.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** `21.30`, and `21`, which only a column of times can mean. */
const BARE = /^(\d{1,2})(?:[.,](\d{2}))?$/;

const withColon = (text: string): string => {
  const [, hour, minute = '00'] = BARE.exec(text) ?? [];
  return hour === undefined ? text : `${hour}:${minute}`;
};

/** The time of day that `text` is and nothing else, in milliseconds since midnight; null where it is none. */
export const timeOfDay = (text: string): number | null => {
  const clock = clockTimeIn(foldText(seenText(text)));
  return clock?.rest === '' && clock.offset === null ? clock.milliseconds : null;
};

const unreadable = (code: 'time_unreadable' | 'duration_unreadable', cell: Cell): ValueReading => ({
  kind: 'refused',
  code,
  params: { text: (cellText(cell) ?? '').slice(0, 100) },
});

/** A spreadsheet keeps a time as a fraction of a day; a whole number is an hour. */
const timeOfNumber = (value: number): number | null => {
  if (value >= 0 && value < 1) return Math.round(value * DAY);
  return Number.isInteger(value) && value > 0 && value < 24 ? value * HOUR : null;
};

/** The time of day in a column of its own, whose day stands in another. */
export const readTime = (cell: Cell): ValueReading => {
  if (cell === null) return UNKNOWN_CELL;
  if (cell instanceof Date) {
    const since = ((cell.getTime() % DAY) + DAY) % DAY;
    return Number.isNaN(since) ? UNKNOWN_CELL : saying({ kind: 'time', milliseconds: since });
  }
  const text = cellText(cell);
  if (text === null || saysUnknown(text)) return UNKNOWN_CELL;
  const time = typeof cell === 'number' ? timeOfNumber(cell) : timeOfDay(withColon(seenText(text)));
  return time === null
    ? unreadable('time_unreadable', cell)
    : saying({ kind: 'time', milliseconds: time });
};

const HOURS = '(\\d{1,5}) ?h(?:eures?|ours?|rs?)?';
const MINUTES = '(\\d{1,5}) ?(?:m|mn|mins?|minutes?)';
const SECONDS = '(\\d{1,5}) ?(?:s|secs?|secondes?|seconds?)';

/** `0:04:34`, `4:34`; `1 h 02 min 3 s`; `1h02`, `4min34`, of which the last number has no unit. */
const DURATIONS: readonly RegExp[] = [
  /^(?:(\d{1,5}):)?(\d{1,5}):(\d{2})(?:[.,]\d+)?$/,
  new RegExp(`^(?:${HOURS})?(?: ?${MINUTES})?(?: ?${SECONDS})?$`),
  new RegExp(`^${HOURS} ?(\\d{1,2})$`),
  new RegExp(`^(?:${HOURS} ?)?${MINUTES} ?(\\d{1,2})$`),
];

const secondsIn = (text: string): number | null => {
  const folded = foldText(seenText(text)).replace(/'/g, 'm').replace(/"/g, 's');
  const found = DURATIONS.map((form) => form.exec(folded)).find((parts) => parts !== null);
  const [, hours, minutes, seconds] = found ?? [];
  if (hours === undefined && minutes === undefined && seconds === undefined) return null;
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
};

/** Where a spreadsheet's calendar begins: a duration is a moment of these first days. */
const DAY_ZERO = Date.UTC(1899, 11, 31);

/** A duration in seconds: a bare number is of seconds already. */
export const readDuration = (cell: Cell, style: Pick<NumberStyle, 'decimal'>): ValueReading => {
  if (cell === null) return UNKNOWN_CELL;
  if (cell instanceof Date) {
    const seconds = Math.round((cell.getTime() - DAY_ZERO) / 1000);
    const isDuration = seconds >= 0 && seconds < 100 * 86_400;
    return isDuration ? saying(seconds) : unreadable('duration_unreadable', cell);
  }
  const number = readNumber(cell, style);
  if (number.kind === 'unknown') return UNKNOWN_CELL;
  if (number.kind === 'number')
    return number.value < 0 ? unreadable('duration_unreadable', cell) : saying(number.value);
  const seconds = typeof cell === 'string' ? secondsIn(cell) : null;
  return seconds === null ? unreadable('duration_unreadable', cell) : saying(seconds);
};
