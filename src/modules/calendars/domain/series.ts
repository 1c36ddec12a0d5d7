import { calendarDateIn, type CalendarDate } from '../../../kernel/time.js';
import type { CalendarOccurrence } from './calendar.js';
import { property } from './components.js';
import type { ToldEvent } from './event-properties.js';
import { occurrenceId, startOf, type TimeReading } from './event-times.js';
import { listedTimes } from './listed-times.js';
import { OccurrenceNames, plannedAt, zoneOfDays, type Planned } from './occurrence-days.js';
import { recurrenceDays, type Patience } from './recurrence.js';
import { ruleOf, type RecurrenceRule } from './recurrence-rule.js';
import type { TimeValue } from './time-values.js';
import { instantIn } from './zones.js';

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;

/** Most events of one series. */
export const MOST_OCCURRENCES = 500;

/** One of a series as its calendar plans it. */
export interface PlannedOccurrence extends Planned {
  readonly name: CalendarOccurrence;
  /** Whether the calendar takes it out; it keeps its name all the same, so that others keep theirs. */
  readonly isRemoved: boolean;
}

/** A series. */
export interface Series {
  /** In their order. */
  readonly planned: readonly PlannedOccurrence[];
  /** Whether there are more than were taken. */
  readonly isCut: boolean;
  /** A rule that cannot be followed; null where there is none. */
  readonly unreadable: string | null;
}

/** Whether an event is the first of a series. */
const isSeries = ({ component, recurrence }: ToldEvent): boolean =>
  recurrence === null &&
  (property(component, 'RRULE') !== null || property(component, 'RDATE') !== null);

/** A series from a year ago to two years from now; an event that does not come again is planned once, without a name. */
export const seriesOf = (event: ToldEvent, reading: TimeReading, patience: Patience): Series => {
  const { component, start } = event;
  if (!isSeries(event)) {
    const once = plannedAt(start, zoneOfDays(start, reading), reading);
    return { planned: [{ ...once, name: {}, isRemoved: false }], isCut: false, unreadable: null };
  }
  const text = property(component, 'RRULE')?.value ?? null;
  const rule = text === null ? null : ruleOf(text);
  const ruled =
    rule === null
      ? { times: [start], isCut: false }
      : ruledTimes(event, rule, { reading, patience });
  const listed = listedTimes(component, 'RDATE', patience);
  const removed = removedOf(listedTimes(component, 'EXDATE', patience), reading);
  const planned = named(event, { ruled: ruled.times, listed }, reading);
  return {
    planned: planned.map((each) => ({ ...each, isRemoved: removed(each.time) })),
    isCut: ruled.isCut,
    unreadable: text !== null && rule === null ? text.slice(0, 80) : null,
  };
};

/** What the rule says has the names of its days, and what is listed besides those that are left. */
const named = (
  { start }: ToldEvent,
  { ruled, listed }: { ruled: readonly TimeValue[]; listed: readonly TimeValue[] },
  reading: TimeReading,
): Omit<PlannedOccurrence, 'isRemoved'>[] => {
  const zone = zoneOfDays(start, reading);
  const planned = (times: readonly TimeValue[]): Planned[] =>
    times.map((time) => plannedAt(time, zone, reading)).sort((one, other) => one.at - other.at);
  const names = new OccurrenceNames();
  const byMoment = new Map<number, Omit<PlannedOccurrence, 'isRemoved'>>();
  for (const each of [...planned(ruled), ...planned(listed)]) {
    if (!byMoment.has(each.at)) byMoment.set(each.at, { ...each, name: names.nameOf(each) });
  }
  return [...byMoment.values()].sort((one, other) => one.at - other.at);
};

const ruledTimes = (
  { start }: ToldEvent,
  rule: RecurrenceRule,
  { reading, patience }: { reading: TimeReading; patience: Patience },
): { times: TimeValue[]; isCut: boolean } => {
  const [first, last] = spanOf(reading);
  const isOver = endOf(rule, start, reading);
  const times: TimeValue[] = [];
  const from = start.kind === 'day' ? start.day : start.wall.day;
  let day: CalendarDate | null = null;
  for (day of recurrenceDays(rule, from, { first, last, patience })) {
    const time = onDay(start, day);
    if (isOver(time)) return { times, isCut: false };
    if (day >= first) times.push(time);
    if (times.length > MOST_OCCURRENCES) return { times, isCut: true };
  }
  return { times, isCut: patience.left < 0 || (rule.count === null && isWithin(rule, last)) };
};

/** Whether a rule leads beyond a day. */
const isWithin = ({ until }: RecurrenceRule, last: CalendarDate): boolean => {
  if (until === null) return true;
  return (until.kind === 'day' ? until.day : until.wall.day) > last;
};

const spanOf = ({ options }: TimeReading): [CalendarDate, CalendarDate] => {
  const now = options.now.getTime();
  return [
    calendarDateIn(new Date(now - YEAR_MS), options.timeZone),
    calendarDateIn(new Date(now + 2 * YEAR_MS), options.timeZone),
  ];
};

const onDay = (start: TimeValue, day: CalendarDate): TimeValue =>
  start.kind === 'day' ? { kind: 'day', day } : { ...start, wall: { ...start.wall, day } };

/** Whether a series is over at a time: its rule ends on a day, with it, or at a moment. */
const endOf = (
  { until }: RecurrenceRule,
  start: TimeValue,
  reading: TimeReading,
): ((time: TimeValue) => boolean) => {
  if (until === null) return () => false;
  const dayOf = (time: TimeValue): CalendarDate => (time.kind === 'day' ? time.day : time.wall.day);
  if (until.kind === 'day' || start.kind === 'day') return (time) => dayOf(time) > dayOf(until);
  const zone = until.zone ?? (start.zone === 'UTC' ? 'UTC' : start.zone);
  const last = startOf({ ...until, zone }, reading);
  const moment = instantIn(last.wall, last.zone);
  return (time) => {
    const { wall, zone: its } = startOf(time, reading);
    return instantIn(wall, its) > moment;
  };
};

/** Whether the calendar takes an event out of its series: by its moment, or by its day. */
const removedOf = (
  removed: readonly TimeValue[],
  reading: TimeReading,
): ((time: TimeValue) => boolean) => {
  const moments = new Set(removed.map((time) => occurrenceId(time, reading).getTime()));
  const days = new Set(removed.map((time) => (time.kind === 'day' ? time.day : null)));
  return (time) =>
    moments.has(occurrenceId(time, reading).getTime()) ||
    days.has(time.kind === 'day' ? time.day : time.wall.day);
};
