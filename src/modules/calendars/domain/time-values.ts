import { isCalendarDate, type CalendarDate } from '../../../kernel/time.js';
import type { WallTime } from '../../../kernel/wall-times.js';
import type { ContentLine } from './content-lines.js';

const DAY_SECONDS = 86_400;
const WEEK_SECONDS = 7 * DAY_SECONDS;

/** A day, or a moment as a clock shows it: in the zone of that name (`UTC` is one), or wherever one is (null). */
export type TimeValue =
  | { readonly kind: 'day'; readonly day: CalendarDate }
  | { readonly kind: 'moment'; readonly wall: WallTime; readonly zone: string | null };

const TIME = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z?))?$/i;

/** What a date or a moment says; null where it says none. Seconds may be missing, though they should not. */
export const timeOf = (text: string, zone: string | null): TimeValue | null => {
  const [, year, month, dayOfMonth, hour, minute, second = '00', utc] =
    TIME.exec(text.trim()) ?? [];
  const day = `${year}-${month}-${dayOfMonth}`;
  if (!isCalendarDate(day)) return null;
  if (hour === undefined) return { kind: 'day', day };
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  // 60 is a second that clocks insert: it counts as the last one of its minute.
  if (hours > 23 || minutes > 59 || seconds > 60) return null;
  const milliseconds = ((hours * 60 + minutes) * 60 + Math.min(seconds, 59)) * 1000;
  return { kind: 'moment', wall: { day, milliseconds }, zone: utc === '' ? zone : 'UTC' };
};

/** The first times, `most` at most, of a property that lists them, such as `EXDATE`; the rest is not looked at. */
export const timesOf = ({ value, params }: ContentLine, most: number): TimeValue[] =>
  value
    .split(',', most)
    .map((text) => timeOf(text.split('/', 1)[0] ?? '', params['TZID'] ?? null))
    .filter((time) => time !== null);

const DURATION =
  /^([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/i;

/** Seconds that a duration lasts; null where it is none, or not longer than nothing. */
export const durationSeconds = (text: string): number | null => {
  const found = DURATION.exec(text.trim());
  if (found === null || found[1] === '-') return null;
  const [weeks, days, hours, minutes, seconds] = found.slice(2).map((part) => Number(part ?? 0));
  const total =
    (weeks ?? 0) * WEEK_SECONDS +
    (days ?? 0) * DAY_SECONDS +
    (hours ?? 0) * 3600 +
    (minutes ?? 0) * 60 +
    (seconds ?? 0);
  return total > 0 ? total : null;
};

/** What a clock shows at `time`, in milliseconds as if it were one of UTC. */
export const wallOf = (time: number): WallTime => {
  const day = new Date(time).toISOString().slice(0, 10);
  return { day, milliseconds: time - Date.parse(`${day}T00:00:00Z`) };
};

/** The milliseconds of a wall time, as if its clock were one of UTC: to compare and to count. */
export const timeOfWall = ({ day, milliseconds }: WallTime): number =>
  Date.parse(`${day}T00:00:00Z`) + milliseconds;
