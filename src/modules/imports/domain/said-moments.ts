import { calendarDateIn, type CalendarDate } from '../../../kernel/time.js';
import { instantOfWallTime } from '../../../kernel/wall-times.js';
import type { SaidMoment } from './cell-values.js';

const DAY = 86_400_000;
/** The last second that a day has everywhere. */
const END_OF_DAY = DAY - 1000;

/** A moment, and how much of it was said. */
export type ResolvedMoment =
  | { readonly kind: 'exact' | 'start' | 'end'; readonly at: Date }
  /** A day that says too little to be kept. */
  | { readonly kind: 'too_little'; readonly day: CalendarDate };

/** What a moment is put together from. */
export interface MomentParts {
  readonly said: SaidMoment | null;
  /** The time of day, where it has a column of its own. */
  readonly time: SaidMoment | null;
  /** What a mere day means; null where it says too little. */
  readonly dayMeans: 'start' | 'end' | null;
  readonly zone: string;
  /** The moment whose day is meant where only a time is said. */
  readonly beside: Date | null;
  /** Whether a time that is not later than `beside` is of the day after. */
  readonly isEnd: boolean;
}

/** The instant at the end of `day` in `zone`. */
export const endOfDay = (day: CalendarDate, zone: string): Date =>
  instantOfWallTime({ day, milliseconds: END_OF_DAY }, zone);

/** The day in UTC after `day`. */
const nextDay = (day: CalendarDate): CalendarDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** The time of day that is said, in its own column or instead of a day; null where none is. */
const clockOf = ({ said, time }: MomentParts): number | null => {
  if (time?.kind === 'time') return time.milliseconds;
  return said?.kind === 'time' ? said.milliseconds : null;
};

const mereDay = (day: CalendarDate, { dayMeans, zone }: MomentParts): ResolvedMoment => {
  if (dayMeans === null) return { kind: 'too_little', day };
  const start = { day, milliseconds: 0 };
  const at = dayMeans === 'end' ? endOfDay(day, zone) : instantOfWallTime(start, zone);
  return { kind: dayMeans, at };
};

/** The moment that is meant by what several cells say; null where they say none. */
export const resolveMoment = (parts: MomentParts): ResolvedMoment | null => {
  const { said, zone } = parts;
  if (said?.kind === 'instant') return { kind: 'exact', at: said.at };
  const clock = clockOf(parts);
  if (said?.kind !== 'day') return clock === null ? null : onDayOf(parts, clock);
  return clock === null ? mereDay(said.day, parts) : exactly(said.day, clock, zone);
};

const exactly = (day: CalendarDate, milliseconds: number, zone: string): ResolvedMoment => ({
  kind: 'exact',
  at: instantOfWallTime({ day, milliseconds }, zone),
});

const onDayOf = (
  { beside, zone, isEnd }: MomentParts,
  milliseconds: number,
): ResolvedMoment | null => {
  if (beside === null) return null;
  const day = calendarDateIn(beside, zone);
  const same = exactly(day, milliseconds, zone);
  const isBefore = same.kind === 'exact' && same.at <= beside;
  return isEnd && isBefore ? exactly(nextDay(day), milliseconds, zone) : same;
};
