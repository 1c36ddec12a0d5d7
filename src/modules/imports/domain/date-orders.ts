import type { Cell } from '../../../kernel/table.js';
import { calendarDayOf } from './calendar-days.js';

import { dateText } from './date-texts.js';
import { type DateOrder } from './day-figures.js';

/** The order in which a column writes its dates. */
export interface DateOrderFound {
  /** Null where no order fits all cells that have figures. */
  readonly order: DateOrder | null;
  /** Whether several orders fit and only the language of the file decided. */
  readonly isAssumed: boolean;
}

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** What one cell tells of its column: the orders that it allows, or that its year stands in front, which needs no order. */
export type DateHint =
  'year_first' | 'dmy' | 'mdy' | 'ymd' | 'dmy mdy' | 'dmy ymd' | 'mdy ymd' | 'any';

/** What `cell` tells of the order of its column; null where it tells nothing. */
export const dateHint = (cell: Cell): DateHint | null => {
  const figures = typeof cell === 'string' ? dateText(cell)?.figures : undefined;
  if (figures === undefined || figures === null) return null;
  const fits = (order: DateOrder): boolean => {
    const parts = figures[order];
    return parts !== undefined && 'day' in calendarDayOf(parts, undefined);
  };
  if (figures.dmy === undefined) return fits('ymd') ? 'year_first' : null;
  const fitting = ORDERS.filter(fits).join(' ');
  // A day that exists in no order is one row's fault, and tells nothing of the others.
  return HINTS.find((hint) => ALLOWED[hint].join(' ') === fitting) ?? null;
};

const ALLOWED: Readonly<Record<Exclude<DateHint, 'year_first'>, readonly DateOrder[]>> = {
  dmy: ['dmy'],
  mdy: ['mdy'],
  ymd: ['ymd'],
  'dmy mdy': ['dmy', 'mdy'],
  'dmy ymd': ['dmy', 'ymd'],
  'mdy ymd': ['mdy', 'ymd'],
  any: ORDERS,
};
const HINTS = ['dmy', 'mdy', 'ymd', 'dmy mdy', 'dmy ymd', 'mdy ymd', 'any'] as const;

/** The order of a column of which the cells told `hints`: the one that fits all, else the one of its language if it does. */
export const dateOrderFrom = (
  hints: ReadonlySet<DateHint | null>,
  locale: 'fr' | 'en',
): DateOrderFound => {
  const usual = locale === 'fr' ? 'dmy' : 'mdy';
  const told = HINTS.filter((hint) => hints.has(hint));
  if (told.length === 0)
    return { order: hints.has('year_first') ? 'ymd' : usual, isAssumed: false };
  const open = ORDERS.filter((order) => told.every((hint) => ALLOWED[hint].includes(order)));
  const order = open.includes(usual) ? usual : (open[0] ?? null);
  return { order, isAssumed: open.length > 1 };
};

/** The order in which the cells of one column write dates; `locale` is the language of the file's headers. */
export const dateOrderOf = (cells: Iterable<Cell>, locale: 'fr' | 'en'): DateOrderFound => {
  const hints = new Set<DateHint | null>();
  for (const cell of cells) hints.add(dateHint(cell));
  return dateOrderFrom(hints, locale);
};
