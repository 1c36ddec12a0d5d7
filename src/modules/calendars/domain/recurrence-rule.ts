import { timeOf, type TimeValue } from './time-values.js';

/** How often a series comes again. */
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** A day of the week, from Sunday 0, and which of its month or year: 1 the first, -1 the last, null each. */
export interface RuleDay {
  readonly weekday: number;
  readonly nth: number | null;
}

/** A rule by which a series comes again. */
export interface RecurrenceRule {
  readonly frequency: (typeof FREQUENCIES)[number];
  readonly interval: number;
  readonly count: number | null;
  readonly until: TimeValue | null;
  readonly weekStart: number;
  readonly days: readonly RuleDay[];
  readonly monthDays: readonly number[];
  /** From 1. */
  readonly months: readonly number[];
  readonly positions: readonly number[];
}

/** Every day of a week, a month and a year takes less. */
const MOST_CHARACTERS = 500;

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const KNOWN: readonly string[] = [
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'WKST',
  'BYDAY',
  'BYMONTHDAY',
  'BYMONTH',
  'BYSETPOS',
];

/** What a rule says; null for one that we cannot follow: it is told, and only the first event is taken. */
export const ruleOf = (text: string): RecurrenceRule | null => {
  if (text.length > MOST_CHARACTERS) return null;
  const parts = new Map(
    text
      .trim()
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.split('=');
        return [name, value];
      }),
  );
  if ([...parts.keys()].some((name) => !KNOWN.includes(name) && !name.startsWith('X-')))
    return null;
  const frequency = FREQUENCIES.find((each) => each === parts.get('FREQ'));
  const lists = listsOf(parts);
  const bounds = boundsOf(parts);
  if (frequency === undefined || lists === null || bounds === null) return null;
  const rule = { frequency, ...bounds, ...lists };
  return isSound(rule) ? rule : null;
};

type Bounds = Pick<RecurrenceRule, 'interval' | 'count' | 'until' | 'weekStart'>;

const boundsOf = (parts: ReadonlyMap<string, string>): Bounds | null => {
  const interval = wholeOf(parts.get('INTERVAL') ?? '1');
  const count = optional(parts.get('COUNT'), wholeOf);
  const until = optional(parts.get('UNTIL'), (text) => timeOf(text, null));
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  if (interval === null || count === undefined || until === undefined || weekStart < 0) return null;
  return { interval, count, until, weekStart };
};

/** What a part says: null where it is absent, undefined where it cannot be read. */
const optional = <Value>(
  text: string | undefined,
  valueOf: (text: string) => Value | null,
): Value | null | undefined => (text === undefined ? null : (valueOf(text) ?? undefined));

type Lists = Pick<RecurrenceRule, 'days' | 'monthDays' | 'months' | 'positions'>;

const listsOf = (parts: ReadonlyMap<string, string>): Lists | null => {
  const days = itemsOf(parts.get('BYDAY'), dayOf);
  const monthDays = itemsOf(parts.get('BYMONTHDAY'), (item) => withinOf(item, 31));
  const months = itemsOf(parts.get('BYMONTH'), (item) => {
    const month = withinOf(item, 12);
    return month !== null && month > 0 ? month : null;
  });
  const positions = itemsOf(parts.get('BYSETPOS'), (item) => withinOf(item, 366));
  return days && monthDays && months && positions && { days, monthDays, months, positions };
};

const itemsOf = <Item>(
  text: string | undefined,
  itemOf: (item: string) => Item | null,
): Item[] | null => {
  const items = text === undefined || text === '' ? [] : text.split(',').map(itemOf);
  const sound = items.filter((item) => item !== null);
  return sound.length === items.length ? sound : null;
};

const DAY = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/;

const dayOf = (text: string): RuleDay | null => {
  const [whole, nth, weekday = ''] = DAY.exec(text) ?? [];
  if (whole === undefined || Number(nth) === 0) return null;
  return { weekday: WEEKDAYS.indexOf(weekday), nth: nth === undefined ? null : Number(nth) };
};

/** From 1 to `most`, or as many from the end. */
const withinOf = (text: string, most: number): number | null => {
  const value = /^[+-]?\d{1,3}$/.test(text) ? Number(text) : 0;
  return value !== 0 && Math.abs(value) <= most ? value : null;
};

const wholeOf = (text: string): number | null => {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return value > 0 ? value : null;
};

/** Which Friday it is means something within a month or a year only; a year's days are asked for by month alone. */
const isSound = ({ frequency, days, monthDays }: RecurrenceRule): boolean => {
  const hasNth = days.some(({ nth }) => nth !== null);
  if (hasNth && frequency !== 'MONTHLY' && frequency !== 'YEARLY') return false;
  return !(frequency === 'WEEKLY' && monthDays.length > 0);
};
