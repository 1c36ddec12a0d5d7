const DAY = 86_400_000;

/** What stands where a spreadsheet counts its days from, and where its calendar ends. */
const CALENDARS = {
  since1900: { dayZero: Date.UTC(1899, 11, 30), end: 2_958_466 },
  since1904: { dayZero: Date.UTC(1904, 0, 1), end: 2_957_004 },
};

/** Excel believes, as Lotus 1-2-3 did, that there was a 29 February 1900. */
const DAY_THAT_NEVER_WAS = 60;

/**
 * What the wall clock shows at a spreadsheet's serial day, written as if it were UTC: a spreadsheet
 * knows no time zone, whoever reads the moment must. Null where Excel, too, shows no date.
 *
 * Day 0 is 31 December 1899, so a mere time of day or a duration stands there. Days up to 59 are as
 * Excel shows them; its day 60, 29 February 1900, never was and is given as the 28th
 * (https://learn.microsoft.com/en-us/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year).
 * Milliseconds are rounded: a serial day cannot hold most times exactly.
 */
export const wallTimeOf = (serial: number, countsFrom1904: boolean): Date | null => {
  const { dayZero, end } = countsFrom1904 ? CALENDARS.since1904 : CALENDARS.since1900;
  if (!(serial >= 0 && serial < end)) return null;
  const isBeforeMarch1900 = !countsFrom1904 && serial < DAY_THAT_NEVER_WAS;
  return new Date(dayZero + Math.round((isBeforeMarch1900 ? serial + 1 : serial) * DAY));
};

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** The moment that ISO 8601 text in a cell stands for, as on the wall where it names no zone; null where it is none. */
export const momentOfIso = (text: string): Date | null => {
  const parts = ISO.exec(text);
  if (parts === null) return null;
  const moment = new Date(parts[1] === undefined || parts[4] !== undefined ? text : `${text}Z`);
  return Number.isNaN(moment.getTime()) ? null : moment;
};

/** Parts of a number format that are shown as they stand, or not at all. */
const SHOWN_AS_IS = /"[^"]*"|\\.|_.|\*./gsu;

/** Colours, languages and conditions; hours that go beyond a day, as in `[h]:mm`, are no such thing. */
const IN_BRACKETS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Whether a number that is shown by this number format is a date or a time (ECMA-376-1, 18.8.31). */
export const isTimeFormat = (format: string): boolean => {
  const code = format.replace(SHOWN_AS_IS, '').replace(IN_BRACKETS, '');
  return !/general/i.test(code) && /[ymdhs]/i.test(code);
};
