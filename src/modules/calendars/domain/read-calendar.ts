import { calendarProblems } from '../calendars.errors.js';
import type { CalendarContents, CalendarOptions } from './calendar.js';
import { componentsOf, property, type Component } from './components.js';
import { contentLines } from './content-lines.js';
import { entriesOf, newestOf, refuseTooMany } from './entries-in-file.js';
import { isTold, toldEvent } from './event-properties.js';
import type { Patience } from './recurrence.js';
import { cut, lineOf } from './text-value.js';
import { zonesOf } from './zones.js';

/** The largest calendar that is read. */
export const MOST_CALENDAR_BYTES = 2 * 1024 * 1024;

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
  const { entries, refused } = entriesOf(newest, reading, patience);
  return {
    name: nameOf(calendars),
    entries: entries.sort(byPlace),
    refused: [...unreadable, ...outdated, ...refused].sort(byPlace),
  };
};

const byPlace = (one: { place: number }, other: { place: number }): number =>
  one.place - other.place;

/** A calendar may cancel all its events at once, by its method. */
interface Found {
  readonly component: Component;
  readonly isCancelled: boolean;
}

const eventsOf = (calendar: Component): Found[] => {
  const isCancelled = property(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL';
  return calendar.parts
    .filter(({ name }) => name === 'VEVENT')
    .map((component) => ({ component, isCancelled }));
};

const nameOf = (calendars: readonly Component[]): string | null => {
  const line = calendars.map(
    (calendar) => property(calendar, 'X-WR-CALNAME') ?? property(calendar, 'NAME'),
  );
  const name = lineOf(line.find((each) => each !== null)?.value ?? '');
  return name === '' ? null : cut(name, 120);
};
