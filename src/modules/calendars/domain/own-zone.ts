import { propertiesNamed, property, type Component } from './components.js';
import { recurrenceDays, type Patience } from './recurrence.js';
import { ruleOf } from './recurrence-rule.js';
import { timeOf, timeOfWall, timesOf, wallOf, type TimeValue } from './time-values.js';

const DAY_MS = 86_400_000;

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

/** How the clocks of a `VTIMEZONE` go; null where it does not say. */
export const offsetsOf = (zone: Component, patience: Patience): OwnZone | null => {
  const observances = zone.parts
    .map(observanceOf)
    .filter((each) => each !== null)
    .sort((one, other) => one.begins - other.begins);
  const [first] = observances;
  if (first === undefined) return null;
  const known = new Map<number, readonly Change[]>();
  return (wall) => {
    const year = new Date(wall).getUTCFullYear();
    const changes = known.get(year) ?? changesUntil(observances, year, patience);
    known.set(year, changes);
    return changes.findLast(({ at }) => at <= wall)?.offset ?? first.offsetBefore;
  };
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

/** When clocks change until the end of a year, from the year before on, and what they went by until then. */
const changesUntil = (
  observances: readonly Observance[],
  year: number,
  patience: Patience,
): Change[] => {
  const span = { first: `${pad(year - 1)}-01-01`, last: `${pad(year)}-12-31`, patience };
  return observances
    .flatMap((observance) =>
      onsetsOf(observance, span).map((at) => ({ at, offset: observance.offset })),
    )
    .sort((one, other) => one.at - other.at);
};

const pad = (year: number): string => String(Math.max(1, year)).padStart(4, '0');

const onsetsOf = (
  { component, begins }: Observance,
  span: Parameters<typeof recurrenceDays>[2],
): number[] => {
  const listed = propertiesNamed(component, 'RDATE').flatMap(timesOf).slice(0, MOST_LISTED);
  const moments = listed.flatMap((time) => (time.kind === 'moment' ? [timeOfWall(time.wall)] : []));
  const rule = ruleOf(property(component, 'RRULE')?.value ?? '');
  if (rule === null) return [begins, ...moments];
  const { day, milliseconds } = wallOf(begins);
  const until = rule.until === null ? Number.POSITIVE_INFINITY : untilOf(rule.until);
  const ruled = [...recurrenceDays(rule, day, span)]
    .map((onset) => timeOfWall({ day: onset, milliseconds }))
    .filter((onset) => onset <= until);
  return [begins, ...moments, ...ruled];
};

/** Clocks that changed more often were not those of a place. */
const MOST_LISTED = 500;

/** In UTC, and so half a day off at most: no zone changes its clocks twice on one day. */
const untilOf = (until: TimeValue): number =>
  until.kind === 'day'
    ? timeOfWall({ day: until.day, milliseconds: DAY_MS - 1 })
    : timeOfWall(until.wall) + DAY_MS / 2;
