import { type CalendarDate } from './time.js';

/** What a clock on a wall shows: a day and the milliseconds since its midnight. */
export interface WallTime {
  readonly day: CalendarDate;
  readonly milliseconds: number;
}

const DAY = 86_400_000;

/**
 * The instant at which clocks in `timeZone` show `wall`. Where clocks are put back and show it twice, or
 * are put forward and never show it, it is the earlier of the two instants that can be meant.
 */
export const instantOfWallTime = (wall: WallTime, timeZone: string): Date => {
  const shown = Date.parse(`${wall.day}T00:00:00Z`) + wall.milliseconds;
  // Zones are at most 14 hours from UTC: a day before and a day after lie on both sides of the instant.
  const before = offsetAt(shown - DAY, timeZone);
  const after = offsetAt(shown + DAY, timeZone);
  const candidates = [shown - before, shown - after];
  const real =
    before === after
      ? []
      : candidates.filter((instant) => instant + offsetAt(instant, timeZone) === shown);
  return new Date(Math.min(...(real.length > 0 ? real : candidates)));
};

/** Clocks are changed at full quarters of an hour of UTC. */
const QUARTER = 900_000;

/** Offsets by zone and quarter: the moments of one table share few. */
const offsets = new Map<string, Map<number, number>>();
const MOST_OFFSETS = 20_000;

/** By how many milliseconds clocks in `timeZone` are ahead of UTC at `instant`. */
const offsetAt = (instant: number, timeZone: string): number => {
  const ofZone = offsets.get(timeZone) ?? new Map<number, number>();
  const quarter = Math.floor(instant / QUARTER);
  const known = ofZone.get(quarter);
  if (known !== undefined) return known;
  const offset = workOutOffset(instant, timeZone);
  if (ofZone.size >= MOST_OFFSETS) ofZone.clear();
  // Before there were time zones clocks differed by minutes and seconds, and were set at any moment.
  if (offset % QUARTER === 0) ofZone.set(quarter, offset);
  if (offsets.size < MOST_CLOCKS) offsets.set(timeZone, ofZone);
  return offset;
};

const workOutOffset = (instant: number, timeZone: string): number => {
  const parts = new Map<string, number>();
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) {
    if (type !== 'literal') parts.set(type, Number(value));
  }
  const part = (name: string): number => parts.get(name) ?? Number.NaN;
  const date = Date.UTC(part('year'), part('month') - 1, part('day'));
  const seconds = (part('hour') * 60 + part('minute')) * 60 + part('second');
  return date + seconds * 1000 - Math.floor(instant / 1000) * 1000;
};

/** To make one takes a hundred times as long as to use it. There are some 600 zones. */
const clocks = new Map<string, Intl.DateTimeFormat>();
const MOST_CLOCKS = 1000;

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  if (clocks.size < MOST_CLOCKS) clocks.set(timeZone, clock);
  return clock;
};
