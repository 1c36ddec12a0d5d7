import { calendarProblems } from '../calendars.errors.js';
import { entryOf, type Occurrence } from './calendar-entry.js';
import type { CalendarContents, CalendarEntry, CalendarOptions, RefusedEntry } from './calendar.js';
import { componentsOf, property, type Component } from './components.js';
import { contentLines } from './content-lines.js';
import { isNewer, isTold, toldEvent, type ToldEvent } from './event-properties.js';
import { lengthOf, occurrenceId, startOf, type TimeReading } from './event-times.js';
import type { Patience } from './recurrence.js';
import { isSeries, seriesOf } from './series.js';
import { cut, lineOf } from './text-value.js';
import { zonesOf } from './zones.js';

/** The largest calendar that is read. */
export const MOST_CALENDAR_BYTES = 2 * 1024 * 1024;

/** Most events of a calendar, those of its series counted one by one. */
const MOST_EVENTS = 5_000;

/** Days that are looked at for all series together: a second at most. */
const PATIENCE_DAYS = 500_000;

/**
 * What an iCalendar file (RFC 5545) says, as records for the intake of events. A bad event is refused by
 * itself; throws a problem where the whole is no calendar, or too much of one.
 */
export const readCalendar = (bytes: Uint8Array, options: CalendarOptions): CalendarContents => {
  if (bytes.length > MOST_CALENDAR_BYTES)
    throw calendarProblems.refuse('calendar_too_large', {
      mebibytes: MOST_CALENDAR_BYTES / 2 ** 20,
    });
  const calendars = componentsOf(contentLines(bytes)).filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) throw calendarProblems.refuse('not_a_calendar');
  const found = calendars.flatMap((calendar) => eventsOf(calendar));
  refuseTooMany(found.length);
  const patience: Patience = { left: PATIENCE_DAYS };
  const reading = { options, zoneOf: zonesOf(calendars, options.now) };
  const read = found.map((each) => ({ ...each, event: toldEvent(each.component) }));
  const told = read.flatMap(({ event, isCancelled }) =>
    isTold(event) ? [{ event, isCancelled }] : [],
  );
  const unreadable = read.flatMap(({ event }) => (isTold(event) ? [] : [event]));
  const { newest, outdated } = newestOf(told, reading);
  const { entries, over } = entriesOf(newest, reading, patience);
  return {
    name: nameOf(calendars),
    entries,
    refused: [...unreadable, ...outdated, ...over].sort((one, other) => one.place - other.place),
  };
};

/** A calendar may cancel all its events at once, by its method. */
interface Found {
  readonly component: Component;
  readonly isCancelled: boolean;
}

interface Told {
  readonly event: ToldEvent;
  readonly isCancelled: boolean;
}

const eventsOf = (calendar: Component): Found[] => {
  const isCancelled = property(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL';
  return calendar.parts
    .filter(({ name }) => name === 'VEVENT')
    .map((component) => ({ component, isCancelled }));
};

const refuseTooMany = (count: number): void => {
  if (count > MOST_EVENTS)
    throw calendarProblems.refuse('calendar_too_many_events', { most: MOST_EVENTS });
};

const nameOf = (calendars: readonly Component[]): string | null => {
  const line = calendars.map(
    (calendar) => property(calendar, 'X-WR-CALNAME') ?? property(calendar, 'NAME'),
  );
  const name = lineOf(line.find((each) => each !== null)?.value ?? '');
  return name === '' ? null : cut(name, 120);
};

/** By what an event is told from others of the file. */
const keyOf = ({ uid, recurrence }: ToldEvent, reading: TimeReading): string =>
  recurrence === null ? uid : `${uid}\n${occurrenceId(recurrence, reading).toISOString()}`;

const newestOf = (
  told: readonly Told[],
  reading: TimeReading,
): { newest: ReadonlyMap<string, Told>; outdated: RefusedEntry[] } => {
  const newest = new Map<string, Told>();
  const outdated: RefusedEntry[] = [];
  for (const each of told) {
    const key = keyOf(each.event, reading);
    const other = newest.get(key);
    const [kept, lost] =
      other === undefined || isNewer(each.event, other.event) ? [each, other] : [other, each];
    newest.set(key, kept);
    if (lost !== undefined) outdated.push(twice(lost.event));
  }
  return { newest, outdated };
};

const twice = ({ place, title, uid }: ToldEvent): RefusedEntry => ({
  place,
  title: cut(title, 60),
  code: 'uid_twice',
  params: { uid: cut(uid, 80) },
});

const entriesOf = (
  newest: ReadonlyMap<string, Told>,
  reading: TimeReading,
  patience: Patience,
): { entries: CalendarEntry[]; over: RefusedEntry[] } => {
  const entries: CalendarEntry[] = [];
  const over: RefusedEntry[] = [];
  const withExceptions = new Set(
    [...newest.values()].flatMap(({ event }) => (event.recurrence === null ? [] : [event.uid])),
  );
  for (const { event, isCancelled } of newest.values()) {
    const occurrences = occurrencesOf(event, reading, patience).filter(
      // What stands in the file by itself counts in place of what its series would make of it.
      ({ id }) =>
        event.recurrence !== null ||
        id === null ||
        !newest.has(`${event.uid}\n${id.toISOString()}`),
    );
    if (occurrences.length === 0 && !withExceptions.has(event.uid)) over.push(overOf(event));
    refuseTooMany(entries.length + occurrences.length);
    const length = lengthOf(event.component, startOf(event.start, reading), reading);
    for (const occurrence of occurrences)
      entries.push(entryOf({ event, isCancelled, length }, occurrence, reading));
  }
  return { entries, over };
};

const overOf = ({ place, title }: ToldEvent): RefusedEntry => ({
  place,
  title: cut(title, 60),
  code: 'series_over',
  params: {},
});

const occurrencesOf = (
  event: ToldEvent,
  reading: TimeReading,
  patience: Patience,
): Occurrence[] => {
  const { start, recurrence } = event;
  if (!isSeries(event)) {
    const id = recurrence === null ? null : occurrenceId(recurrence, reading);
    return [{ time: start, id, isCut: false, unreadable: null }];
  }
  const { times, isCut, unreadable } = seriesOf(event, reading, patience);
  return times.map((time, at) => ({
    time,
    id: occurrenceId(time, reading),
    isCut: isCut && at === times.length - 1,
    unreadable: at === 0 ? unreadable : null,
  }));
};
