/** Readings captured before 2020 are kept together. */
const FIRST_MONTH = 2020 * 12;

/** The month (UTC) to which a reading belongs, counted from the year 0; null for one from before months begin. */
export const monthOf = (capturedAt: Date): number | null => {
  const month = capturedAt.getUTCFullYear() * 12 + capturedAt.getUTCMonth();
  return month < FIRST_MONTH ? null : month;
};

/** The first day of a month, `YYYY-MM-DD`. */
export const firstDayOf = (month: number): string =>
  new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString().slice(0, 10);

/** The month of `now` and the next `ahead`. */
export const monthsAhead = (now: Date, ahead: number): number[] => {
  const month = monthOf(now);
  return month === null ? [] : Array.from({ length: ahead + 1 }, (_, n) => month + n);
};

/** The first month that is kept where readings are kept for `months` months; null where none could go. */
export const firstKeptMonth = (now: Date, months: number): number | null => {
  const month = monthOf(now);
  return month === null || month - months < FIRST_MONTH ? null : month - months;
};
