/** A calendar day, `YYYY-MM-DD`, without a zone. */
export type CalendarDate = string;

/** `UTC` or `Region/City`: the short names are aliases that JavaScript and PostgreSQL do not read alike. */
const ZONE_NAME = /^(?:UTC|[A-Za-z]+\/[A-Za-z0-9_+\-/]+)$/i;

/** Aliases that JavaScript knows and the IANA database, and so PostgreSQL, does not. */
const UNKNOWN_TO_IANA = /^(?:SystemV\/|US\/Pacific-New$|Canada\/East-Saskatchewan$)/i;

/** Whether `name` is a time zone of the IANA database (an offset such as `+02:00` is not). */
export const isTimeZone = (name: string): boolean => {
  if (knownZones.has(name)) return true;
  if (unknownZones.has(name)) return false;
  if (!ZONE_NAME.test(name) || UNKNOWN_TO_IANA.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    if (unknownZones.size >= MOST_ZONES) unknownZones.clear();
    if (name.length <= LONGEST_KEPT) unknownZones.add(name);
    return false;
  }
  if (knownZones.size < MOST_ZONES) knownZones.add(name);
  return true;
};

/** To ask takes a quarter of a millisecond, and a zone that was known stays so. There are some 600, in any case. */
const knownZones = new Set<string>();
const MOST_ZONES = 1000;

/** Whoever writes a name that nobody knows mostly writes it in every line. Forgotten when they become too many. */
const unknownZones = new Set<string>();
const LONGEST_KEPT = 100;

/** The calendar day that `instant` falls on in `timeZone`. */
export const calendarDateIn = (instant: Date, timeZone: string): CalendarDate =>
  daysOf(timeZone).format(instant);

/** To make one takes a hundred times as long as to use it. */
const calendarsOfDays = new Map<string, Intl.DateTimeFormat>();

const daysOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = calendarsOfDays.get(timeZone);
  if (known !== undefined) return known;
  const days = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  if (calendarsOfDays.size < MOST_ZONES) calendarsOfDays.set(timeZone, days);
  return days;
};

/** Whether `text` names a day that exists; the calendar has no year 0. */
export const isCalendarDate = (text: string): boolean => {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
