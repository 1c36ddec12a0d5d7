import type { CalendarDate } from '../../../kernel/time.js';
import type { CalendarOccurrence } from './calendar.js';
import { isNewer, type ToldEvent } from './event-properties.js';
import type { TimeReading } from './event-times.js';
import { OccurrenceNames, plannedAt, zoneOfDays, type Planned } from './occurrence-days.js';
import type { PlannedOccurrence } from './series.js';
import type { TimeValue } from './time-values.js';

/** What stands in a file by itself in place of one of its series. */
interface Exception<Told> extends Planned {
  readonly told: Told;
}

/** An exception, and which of its series it is. */
export interface NamedException<Told> {
  readonly told: Told;
  readonly name: CalendarOccurrence;
}

/** What becomes of a series by its exceptions. */
export interface Replacements<Told> {
  readonly replaced: ReadonlySet<PlannedOccurrence>;
  readonly exceptions: readonly NamedException<Told>[];
  /** Those that stand for one for which a newer or a truer one stands. */
  readonly twice: readonly Told[];
}

/** A series in a file: the event that comes again, where it is there, and when it does. */
export interface SeriesInFile {
  readonly start: TimeValue | null;
  readonly planned: readonly PlannedOccurrence[];
}

/**
 * Which of a series each exception stands for: the one that is planned for the same moment, else, as where
 * the time of day of the whole series moved, one of the same day. What the series does not plan stands by itself.
 */
export const replacementsOf = <Told extends { readonly event: ToldEvent }>(
  found: readonly Told[],
  { start, planned }: SeriesInFile,
  reading: TimeReading,
): Replacements<Told> => {
  const pending = exceptionsOf(found, start, reading);
  const free = new FreeOccurrences(planned);
  const exceptions: NamedException<Told>[] = [];
  const claim = (find: (wanted: Planned) => PlannedOccurrence | null): void => {
    for (const exception of [...pending]) {
      const its = find(exception);
      if (its === null) continue;
      free.take(its);
      pending.delete(exception);
      exceptions.push({ told: exception.told, name: its.name });
    }
  };
  claim((wanted) => free.sameMoment(wanted));
  claim((wanted) => free.sameDay(wanted));
  const left = [...pending];
  const unplanned = left.filter(({ day }) => !free.hasPlanned(day));
  const twice = left.filter(({ day }) => free.hasPlanned(day)).map(({ told }) => told);
  return { replaced: free.taken, exceptions: [...exceptions, ...ownNames(unplanned)], twice };
};

/** The newest first. A moment without a zone is on the clocks of the series. */
const exceptionsOf = <Told extends { readonly event: ToldEvent }>(
  found: readonly Told[],
  start: TimeValue | null,
  reading: TimeReading,
): Set<Exception<Told>> => {
  const zone = start === null ? null : zoneOfDays(start, reading);
  const zoneName = start?.kind === 'moment' ? start.zone : null;
  const exceptions = [...found]
    .sort((one, other) => (isNewer(one.event, other.event) ? -1 : 1))
    .map((told): Exception<Told> => {
      const time = told.event.recurrence ?? told.event.start;
      const placed = time.kind === 'moment' ? { ...time, zone: time.zone ?? zoneName } : time;
      return { told, ...plannedAt(placed, zone, reading) };
    });
  return new Set(exceptions);
};

const ownNames = <Told>(unplanned: readonly Exception<Told>[]): NamedException<Told>[] => {
  const names = new OccurrenceNames();
  return [...unplanned]
    .sort((one, other) => one.at - other.at)
    .map((exception) => ({ told: exception.told, name: names.nameOf(exception) }));
};

/** Nobody gathers people more often on one day: of the rest, each is found by its moment alone. */
const MOST_OF_DAY = 50;

/** Those of a series for which no exception stands as yet. */
class FreeOccurrences {
  readonly taken = new Set<PlannedOccurrence>();
  private readonly byMoment = new Map<number, PlannedOccurrence>();
  private readonly byDay = new Map<CalendarDate, PlannedOccurrence[]>();

  constructor(planned: readonly PlannedOccurrence[]) {
    for (const each of planned) {
      this.byMoment.set(each.at, each);
      const ofDay = this.byDay.get(each.day) ?? [];
      if (ofDay.length < MOST_OF_DAY) ofDay.push(each);
      this.byDay.set(each.day, ofDay);
    }
  }

  take(occurrence: PlannedOccurrence): void {
    this.taken.add(occurrence);
  }

  /** Whether the series plans something for a day, free or not. */
  hasPlanned(day: CalendarDate): boolean {
    return this.byDay.has(day);
  }

  sameMoment({ at, day }: Planned): PlannedOccurrence | null {
    const found = this.byMoment.get(at);
    // The midnight of a whole day is that of no place.
    return found?.day === day && !this.taken.has(found) ? found : null;
  }

  /** What the calendar takes out comes last, else the nearest first. */
  sameDay({ at, day }: Planned): PlannedOccurrence | null {
    const distance = (each: PlannedOccurrence): number => Math.abs(each.at - at);
    const free = (this.byDay.get(day) ?? []).filter((each) => !this.taken.has(each));
    const [first] = free.sort(
      (one, other) =>
        Number(one.isRemoved) - Number(other.isRemoved) || distance(one) - distance(other),
    );
    return first ?? null;
  }
}
