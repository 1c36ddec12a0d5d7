export type {
  CalendarContents,
  CalendarEntry,
  CalendarOptions,
  RefusedEntry,
} from './domain/calendar.js';
export { calendarText } from './domain/calendar-texts.js';
export { readCalendar } from './domain/read-calendar.js';
