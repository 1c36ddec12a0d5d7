import { calendarDateIn, type CalendarDate } from '../../../kernel/time.js';
import { property } from './components.js';
import type { ToldEvent } from './event-properties.js';
import { occurrenceId, startOf, type TimeReading } from './event-times.js';
import { listedTimes } from './listed-times.js';
import { recurrenceDays, type Patience } from './recurrence.js';
import { ruleOf, type RecurrenceRule } from './recurrence-rule.js';
import type { TimeValue } from './time-values.js';
import { instantIn } from './zones.js';

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;

/** Most events of one series. */
export const MOST_OCCURRENCES = 500;

/** The events of a series: when each was planned, and whether there are more than were taken. */
export interface Series {
  readonly times: readonly TimeValue[];
  readonly isCut: boolean;
  /** A rule that cannot be followed; null where there is none. */
  readonly unreadable: string | null;
}

/** Whether an event is the first of a series. */
export const isSeries = ({ component, recurrence }: ToldEvent): boolean =>
  recurrence === null &&
  (property(component, 'RRULE') !== null || property(component, 'RDATE') !== null);

/** The events of a series from a year ago to two years from now, without those that the calendar takes out. */
export const seriesOf = (event: ToldEvent, reading: TimeReading, patience: Patience): Series => {
  const { component, start } = event;
  const text = property(component, 'RRULE')?.value ?? null;
  const rule = text === null ? null : ruleOf(text);
  const ruled =
    rule === null
      ? { times: [start], isCut: false }
      : ruledTimes(event, rule, { reading, patience });
  const listed = listedTimes(component, 'RDATE', patience);
  const removed = removedOf(listedTimes(component, 'EXDATE', patience), reading);
  const byId = new Map<number, TimeValue>();
  for (const time of [...ruled.times, ...listed]) {
    if (!removed(time)) byId.set(occurrenceId(time, reading).getTime(), time);
  }
  const times = [...byId].sort(([one], [other]) => one - other).map(([, time]) => time);
  return {
    times: times.slice(0, MOST_OCCURRENCES),
    isCut: ruled.isCut || times.length > MOST_OCCURRENCES,
    unreadable: text !== null && rule === null ? text.slice(0, 80) : null,
  };
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
