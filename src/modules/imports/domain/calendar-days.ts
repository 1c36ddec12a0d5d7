import { type CalendarDate, isCalendarDate } from '../../../kernel/time.js';
import { type CellFault } from './cell-reading.js';
import { type DayParts } from './day-words.js';

/**
 * The day that `parts` say, or why there is none. Where they say no year it is the last such day that is
 * not after `exportDay`, in its year or the year before: nobody exports what is to come.
 */
export const calendarDayOf = (
  parts: DayParts,
  exportDay: CalendarDate | undefined,
): { readonly day: CalendarDate } | { readonly fault: CellFault } => {
  if (parts.year !== null) return existing([dayText(parts.year, parts)]);
  if (exportDay === undefined) return { fault: 'date_without_year' };
  const year = Number(exportDay.slice(0, 4));
  const days = [year, year - 1].map((each) => dayText(each, parts));
  return existing(days.filter((day) => day <= exportDay));
};

const existing = (days: readonly CalendarDate[]) => {
  const day = days.find(isCalendarDate);
  return day === undefined ? { fault: 'date_does_not_exist' as const } : { day };
};

const dayText = (year: number, { month, day }: DayParts): CalendarDate =>
  [String(year).padStart(4, '0'), padded(month), padded(day)].join('-');

const padded = (part: number): string => String(part).padStart(2, '0');
