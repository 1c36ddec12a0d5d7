import type { CalendarDate } from '../../../kernel/time.js';
import type { RecurrenceRule, RuleDay } from './recurrence-rule.js';

const DAY_MS = 86_400_000;

/** A day as its number since 1970-01-01, which was a Thursday. */
type DayNumber = number;

const THURSDAY = 4;

const numberOf = (day: CalendarDate): DayNumber => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dateOf = (day: DayNumber): CalendarDate => new Date(day * DAY_MS).toISOString().slice(0, 10);
const weekdayOf = (day: DayNumber): number => (((day + THURSDAY) % 7) + 7) % 7;
const partsOf = (day: DayNumber): { year: number; month: number; date: number } => {
  const moment = new Date(day * DAY_MS);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth(),
    date: moment.getUTCDate(),
  };
};

/** The day number of a month's first day; months count on over the end of the year. */
const firstOf = (year: number, month: number): DayNumber => Date.UTC(year, month, 1) / DAY_MS;

/** A stretch of days, its end not in it, within which a rule chooses. */
interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** How many days may still be looked at, for all series of a calendar together: a rule may ask for very many. */
export interface Patience {
  left: number;
}

/** Which days of a series are of interest: from the first of these to the last. */
export interface Span {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/**
 * The days on which a series that begins on `start` comes again, `start` first, in their order, until its
 * rule ends it, the span is over or patience is. Days before the span may be among them.
 */
export function* recurrenceDays(
  rule: RecurrenceRule,
  start: CalendarDate,
  span: Span & { readonly patience: Patience },
): Generator<CalendarDate, void> {
  const [begins, ends] = [numberOf(start), numberOf(span.last)];
  let left = (rule.count ?? Number.POSITIVE_INFINITY) - 1;
  yield start;
  for (let nth = firstNth(rule, begins, numberOf(span.first)); left > 0; nth += 1) {
    const stretch = stretchOf(rule, begins, nth * rule.interval);
    span.patience.left -= stretch.to - stretch.from;
    // Not a number where a rule leads beyond the calendar.
    if (!(stretch.from <= ends) || span.patience.left < 0) return;
    for (const day of chosenIn(rule, stretch, begins)) {
      if (day <= begins) continue;
      if (day > ends || left === 0) return;
      left -= 1;
      yield dateOf(day);
    }
  }
}

/** What nobody counts need not be walked through. */
const firstNth = (rule: RecurrenceRule, begins: DayNumber, first: DayNumber): number => {
  if (rule.count !== null || first <= begins) return 0;
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[rule.frequency];
  return Math.max(0, Math.floor((first - begins) / (longest * rule.interval)) - 1);
};

const stretchOf = (rule: RecurrenceRule, begins: DayNumber, later: number): Stretch => {
  const { year, month } = partsOf(begins);
  switch (rule.frequency) {
    case 'DAILY':
      return { from: begins + later, to: begins + later + 1 };
    case 'WEEKLY': {
      const from = begins - ((weekdayOf(begins) - rule.weekStart + 7) % 7) + 7 * later;
      return { from, to: from + 7 };
    }
    case 'MONTHLY':
      return { from: firstOf(year, month + later), to: firstOf(year, month + later + 1) };
    case 'YEARLY':
      return { from: firstOf(year + later, 0), to: firstOf(year + later + 1, 0) };
  }
};

const chosenIn = (rule: RecurrenceRule, stretch: Stretch, begins: DayNumber): DayNumber[] => {
  const days: DayNumber[] = [];
  for (let day = stretch.from; day < stretch.to; day += 1) {
    if (isChosen(rule, day, begins)) days.push(day);
  }
  const { positions } = rule;
  if (positions.length === 0) return days;
  return days.filter((_, at) => positions.includes(at + 1) || positions.includes(at - days.length));
};

const isChosen = (rule: RecurrenceRule, day: DayNumber, begins: DayNumber): boolean => {
  const { month } = partsOf(day);
  if (rule.months.length > 0 && !rule.months.includes(month + 1)) return false;
  if (rule.monthDays.length > 0 && !rule.monthDays.some((date) => isDateOf(day, date)))
    return false;
  if (rule.days.length > 0) return rule.days.some((each) => isDayOf(rule, day, each));
  return rule.monthDays.length > 0 || isLike(rule, day, begins);
};

/** Where nothing else is said, a series comes again on the day of the week, the month or the year of its beginning. */
const isLike = (rule: RecurrenceRule, day: DayNumber, begins: DayNumber): boolean => {
  const [its, first] = [partsOf(day), partsOf(begins)];
  switch (rule.frequency) {
    case 'DAILY':
      return true;
    case 'WEEKLY':
      return weekdayOf(day) === weekdayOf(begins);
    case 'MONTHLY':
      return its.date === first.date;
    case 'YEARLY':
      return its.date === first.date && (rule.months.length > 0 || its.month === first.month);
  }
};

/** Whether a day is the `date`th of its month, or the one as far from its end. */
const isDateOf = (day: DayNumber, date: number): boolean => {
  const { year, month } = partsOf(day);
  return day === (date > 0 ? firstOf(year, month) + date - 1 : firstOf(year, month + 1) + date);
};

/** Whether a day is such a day of the week: of its month, or of its year where the rule speaks of years alone. */
const isDayOf = (rule: RecurrenceRule, day: DayNumber, { weekday, nth }: RuleDay): boolean => {
  if (weekdayOf(day) !== weekday) return false;
  if (nth === null) return true;
  const { year, month } = partsOf(day);
  const isOfYear = rule.frequency === 'YEARLY' && rule.months.length === 0;
  const from = isOfYear ? firstOf(year, 0) : firstOf(year, month);
  const to = isOfYear ? firstOf(year + 1, 0) : firstOf(year, month + 1);
  return nth > 0
    ? Math.floor((day - from) / 7) === nth - 1
    : Math.floor((to - 1 - day) / 7) === -nth - 1;
};
