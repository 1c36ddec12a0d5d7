import { property, type Component } from './components.js';
import { listedTimes } from './listed-times.js';
import { recurrenceDays, type Patience } from './recurrence.js';
import { ruleOf } from './recurrence-rule.js';
import { timeOf, timeOfWall, wallOf, type TimeValue } from './time-values.js';

const DAY_MS = 86_400_000;

/** The years for which a zone is worked out; beyond them clocks go as in the nearest. */
const YEARS_BEFORE = 5;
const YEARS_AFTER = 10;

/** By how many milliseconds clocks are ahead of UTC when they show `wall`, itself counted as if it were UTC. */
export type OwnZone = (wall: number) => number;

/** From when on clocks go by one offset. */
interface Observance {
  readonly component: Component;
  readonly begins: number;
  readonly offset: number;
  readonly offsetBefore: number;
}

/** A moment from which clocks go by an offset. */
interface Change {
  readonly at: number;
  readonly offset: number;
}

/** The first and the last year for which a zone is worked out, and how long that may take. */
interface Years {
  readonly first: number;
  readonly last: number;
  readonly patience: Patience;
}

/**
 * How the clocks of a `VTIMEZONE` go, worked out once, for the years around `now`; null where it does not
 * say, or asks for more patience than there is.
 */
export const offsetsOf = (zone: Component, now: Date, patience: Patience): OwnZone | null => {
  const observances = zone.parts
    .map(observanceOf)
    .filter((each) => each !== null)
    .sort((one, other) => one.begins - other.begins);
  const [earliest] = observances;
  if (earliest === undefined) return null;
  const year = now.getUTCFullYear();
  const years = { first: year - YEARS_BEFORE, last: year + YEARS_AFTER, patience };
  const changes = changesOf(observances, years);
  if (changes === null) return null;
  return (wall) => offsetAt(changes, within(years, wall)) ?? earliest.offsetBefore;
};

/** The same day and time of the nearest year that was worked out. */
const within = ({ first, last }: Years, wall: number): number => {
  const moment = new Date(wall);
  const year = moment.getUTCFullYear();
  const nearest = Math.min(Math.max(year, first), last);
  return nearest === year ? wall : moment.setUTCFullYear(nearest);
};

/** Halves the changes, which are in their order, until one is left; null before the first. */
const offsetAt = (changes: readonly Change[], wall: number): number | null => {
  let [from, to] = [0, changes.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((changes[middle]?.at ?? 0) <= wall) from = middle + 1;
    else to = middle;
  }
  return changes[from - 1]?.offset ?? null;
};

const observanceOf = (component: Component): Observance | null => {
  const start = timeOf(property(component, 'DTSTART')?.value ?? '', null);
  const offset = offsetOf(property(component, 'TZOFFSETTO')?.value);
  const before = offsetOf(property(component, 'TZOFFSETFROM')?.value);
  if (start?.kind !== 'moment' || offset === null) return null;
  return { component, begins: timeOfWall(start.wall), offset, offsetBefore: before ?? offset };
};

const OFFSET = /^([+-])(\d{2})(\d{2})(\d{2})?$/;

const offsetOf = (text: string | undefined): number | null => {
  const [whole, sign, hours, minutes, seconds = '0'] = OFFSET.exec(text?.trim() ?? '') ?? [];
  if (whole === undefined || Number(hours) > 14) return null;
  const value = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -value : value;
};

/** When clocks change until the end of the last year, in order; null where patience ended before. */
const changesOf = (observances: readonly Observance[], years: Years): Change[] | null => {
  const changes: Change[] = [];
  for (const observance of observances) {
    years.patience.left -= 1;
    const { offset } = observance;
    for (const at of onsetsOf(observance, years)) changes.push({ at, offset });
    if (years.patience.left < 0) return null;
  }
  return changes.sort((one, other) => one.at - other.at);
};

const onsetsOf = ({ component, begins }: Observance, years: Years): number[] => {
  const { patience } = years;
  const moments = listedTimes(component, 'RDATE', patience).flatMap((time) =>
    time.kind === 'moment' ? [timeOfWall(time.wall)] : [],
  );
  const rule = ruleOf(property(component, 'RRULE')?.value ?? '');
  if (rule === null) return [begins, ...moments];
  const { day, milliseconds } = wallOf(begins);
  const until = rule.until === null ? Number.POSITIVE_INFINITY : untilOf(rule.until);
  // What a rule set last stays in force after its end, however long ago that was.
  const last = Math.min(years.last, Number.isFinite(until) ? yearOf(until) : years.last);
  const first = Math.min(years.first, last) - 1;
  const span = { first: `${pad(first)}-01-01`, last: `${pad(last)}-12-31`, patience };
  const ruled = [...recurrenceDays(rule, day, span)]
    .map((onset) => timeOfWall({ day: onset, milliseconds }))
    .filter((onset) => onset <= until);
  return [begins, ...moments, ...ruled];
};

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

const pad = (year: number): string => String(Math.max(1, year)).padStart(4, '0');

/** In UTC, and so half a day off at most: no zone changes its clocks twice on one day. */
const untilOf = (until: TimeValue): number =>
  until.kind === 'day'
    ? timeOfWall({ day: until.day, milliseconds: DAY_MS - 1 })
    : timeOfWall(until.wall) + DAY_MS / 2;
