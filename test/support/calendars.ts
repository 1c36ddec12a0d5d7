import { readCalendar } from '../../src/modules/calendars/domain/read-calendar.js';
import type {
  CalendarContents,
  CalendarEntry,
  CalendarOptions,
} from '../../src/modules/calendars/domain/calendar.js';

/** How calendars are read in tests, at the end of 2098. */
export const CALENDAR_OPTIONS: CalendarOptions = {
  timeZone: 'Europe/Paris',
  now: new Date('2098-12-01T00:00:00Z'),
  defaults: { kind: 'match', seats: 20, venue: { city: 'Toulouse' } },
};

/** An event of a calendar. */
export const calendarEvent = (...lines: string[]): string =>
  ['BEGIN:VEVENT', ...lines, 'END:VEVENT', ''].join('\r\n');

/** A calendar of what is in it. */
export const calendarOf = (body: string): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${body}END:VCALENDAR\r\n`;

/** What such a calendar says. */
export const readBody = (body: string, changes: Partial<CalendarOptions> = {}): CalendarContents =>
  readCalendar(new TextEncoder().encode(calendarOf(body)), { ...CALENDAR_OPTIONS, ...changes });

/** The codes of what was assumed of an entry. */
export const warningsOf = ({ warnings }: CalendarEntry): string[] =>
  warnings.map(({ code }) => code);
