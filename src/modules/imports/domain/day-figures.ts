import { type DayParts, fullYear } from './day-words.js';

/** In which order a column writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A date of three numbers, by each order in which it can be read. */
export type DayReadings = Readonly<Partial<Record<DateOrder, DayParts>>>;

const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const YEAR_FIRST = /^(\d{4})(?<mark>[./-]) ?(\d{1,2})\k<mark> ?(\d{1,2})\.?$/;
const YEAR_ANYWHERE = /^(\d{1,2})(?<mark>[./-]) ?(\d{1,2})\k<mark> ?(\d{2}|\d{4})\.?$/;

/** The readings of `text` where it is a date of three numbers, whether or not such days exist; with four digits in front only one. Null where it is none. */
export const dayInFigures = (text: string): DayReadings | null => {
  const compact = COMPACT.exec(text);
  if (compact !== null) return { ymd: parts(compact[1], compact[2], compact[3]) };
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return { ymd: parts(yearFirst[1], yearFirst[3], yearFirst[4]) };
  const [, first, , second, third] = YEAR_ANYWHERE.exec(text) ?? [];
  if (first === undefined || third === undefined) return null;
  return {
    dmy: parts(third, second, first),
    mdy: parts(third, first, second),
    ...(first.length === 2 && third.length === 2 && { ymd: parts(first, second, third) }),
  };
};

const parts = (year = '', month = '', day = ''): DayParts => ({
  year: fullYear(year),
  month: Number(month),
  day: Number(day),
});
