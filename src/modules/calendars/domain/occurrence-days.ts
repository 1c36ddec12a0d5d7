import type { CalendarDate } from '../../../kernel/time.js';
import type { CalendarOccurrence } from './calendar.js';
import { occurrenceId, startOf, type TimeReading } from './event-times.js';
import type { TimeValue } from './time-values.js';
import { dayIn, instantIn, type Zone } from './zones.js';

/** A time of a series as it was first planned. */
export interface Planned {
  readonly time: TimeValue;
  /** The moment, in milliseconds; what is not told of it counts as UTC. */
  readonly at: number;
  /** The day, on the clocks of the series. */
  readonly day: CalendarDate;
}

/**
 * On the clocks of which zone the days of a series are read: its own, wherever its times of day move. UTC
 * is how calendars write moments, not where they take place: there it is the zone in which they are read.
 * Null where the series names none, and each time counts by itself.
 */
export const zoneOfDays = (start: TimeValue, reading: TimeReading): Zone | null =>
  start.kind === 'day' || start.zone === null
    ? null
    : unlessUtc(startOf(start, reading).zone, reading);

const unlessUtc = (zone: Zone, { options }: TimeReading): Zone =>
  zone.kind === 'iana' && zone.name === 'UTC' ? { kind: 'iana', name: options.timeZone } : zone;

/** When one of a series was first planned, its day read in the zone of the series, or its own where that is null. */
export const plannedAt = (time: TimeValue, series: Zone | null, reading: TimeReading): Planned => ({
  time,
  at: occurrenceId(time, reading).getTime(),
  day: dayOf(time, series, reading),
});

const dayOf = (time: TimeValue, series: Zone | null, reading: TimeReading): CalendarDate => {
  if (time.kind === 'day') return time.day;
  if (time.zone === null) return time.wall.day;
  const { wall, zone } = startOf(time, reading);
  const wanted = series ?? unlessUtc(zone, reading);
  // Clocks that are put forward at midnight never show some times: their day is the one that is written.
  return isSameZone(zone, wanted) ? wall.day : dayIn(instantIn(wall, zone), wanted);
};

const isSameZone = (one: Zone, other: Zone): boolean =>
  one === other || (one.kind === 'iana' && other.kind === 'iana' && one.name === other.name);

/** Names the times of one series: the first that comes for a day by the day, others of that day by their moment. */
export class OccurrenceNames {
  private readonly days = new Set<CalendarDate>();

  nameOf({ at, day }: Planned): CalendarOccurrence {
    const isFurther = this.days.has(day);
    this.days.add(day);
    return {
      recurrenceDay: day,
      ...(isFurther && { recurrenceId: new Date(at).toISOString() }),
    };
  }
}
