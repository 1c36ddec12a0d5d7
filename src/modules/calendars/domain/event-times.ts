import type { WallTime } from '../../../kernel/wall-times.js';
import type { CalendarOptions, CalendarWarningCode } from './calendar.js';
import { property, type Component } from './components.js';
import { durationSeconds, timeOf, timeOfWall, wallOf, type TimeValue } from './time-values.js';
import { instantIn, type Zone, type ZoneOf } from './zones.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** In what the times of a calendar are read. */
export interface TimeReading {
  readonly options: CalendarOptions;
  readonly zoneOf: ZoneOf;
}

/** When an event begins, on the clocks of its zone, and what was assumed. */
export interface Start {
  readonly wall: WallTime;
  readonly zone: Zone;
  readonly isDay: boolean;
  readonly assumed: readonly { code: CalendarWarningCode; params: Record<string, string> }[];
}

/** The time of day at which an event begins of which only the day is known. */
const timeOfDay = ({ time = '20:00' }: CalendarOptions): { text: string; milliseconds: number } => {
  const [hours, minutes] = time.split(':').map(Number);
  return { text: time, milliseconds: ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE_MS };
};

/** When a time is. */
export const startOf = (time: TimeValue, { options, zoneOf }: TimeReading): Start => {
  const zone = { kind: 'iana', name: options.timeZone } as const;
  if (time.kind === 'day') {
    const { text, milliseconds } = timeOfDay(options);
    const assumed = [{ code: 'time_unknown', params: { time: text } }] as const;
    return { wall: { day: time.day, milliseconds }, zone, isDay: true, assumed };
  }
  const { wall, zone: name } = time;
  const params = { zone: options.timeZone };
  if (name === null)
    return { wall, zone, isDay: false, assumed: [{ code: 'zone_assumed', params }] };
  const named = name === 'UTC' ? ({ kind: 'iana', name } as const) : zoneOf(name);
  if (named !== null) return { wall, zone: named, isDay: false, assumed: [] };
  const unknown = { code: 'zone_unknown', params: { ...params, name: name.slice(0, 80) } } as const;
  return { wall, zone, isDay: false, assumed: [unknown] };
};

/**
 * How long an event lasts, in milliseconds; null where the calendar does not tell, or only that it is on
 * that day. Days are told with the day after the last; the last day then ends at midnight.
 */
export const lengthOf = (
  component: Component,
  start: Start,
  reading: TimeReading,
): number | null => {
  const line = property(component, 'DTEND');
  if (line === null) return lengthByDuration(component, start);
  const end = timeOf(line.value, line.params['TZID'] ?? null);
  if (end === null) return null;
  if (end.kind === 'day') return lengthInDays(end.day, start);
  // An end without a zone is on the clocks of its start.
  const { wall, zone } = end.zone === null ? { ...end, zone: start.zone } : startOf(end, reading);
  const begins = instantIn(start.wall, start.zone);
  const length = instantIn(wall, zone).getTime() - begins.getTime();
  return length > 0 ? length : null;
};

const lengthByDuration = (component: Component, start: Start): number | null => {
  const seconds = durationSeconds(property(component, 'DURATION')?.value ?? '');
  if (seconds === null) return null;
  if (!start.isDay) return seconds * 1000;
  const end = timeOfWall({ ...start.wall, milliseconds: 0 }) + seconds * 1000;
  return lengthInDays(wallOf(end).day, start);
};

const lengthInDays = (day: string, { wall, zone }: Start): number | null => {
  const midnight = { day, milliseconds: 0 };
  const isLonger = timeOfWall(midnight) - timeOfWall({ ...midnight, day: wall.day }) > DAY_MS;
  if (!isLonger) return null;
  return instantIn(midnight, zone).getTime() - MINUTE_MS - instantIn(wall, zone).getTime();
};

/**
 * By what one of a series is told from the others, whatever is assumed of times and zones that the
 * calendar does not tell: what is not told counts as UTC.
 */
export const occurrenceId = (time: TimeValue, reading: TimeReading): Date => {
  if (time.kind === 'day') return new Date(`${time.day}T00:00:00Z`);
  if (time.zone === null) return new Date(timeOfWall(time.wall));
  const { wall, zone } = startOf(time, reading);
  return instantIn(wall, zone);
};
