import { foldText } from '../../../kernel/fold-text.js';

/** Languages in which exports write dates; in each of them a day is said as a number and a month by its name. */
const LANGUAGES = [
  ...['en', 'fr', 'es', 'pt', 'it', 'de', 'nl', 'ca', 'da', 'nb', 'sv', 'fi', 'pl', 'cs', 'sk'],
  ...['hu', 'ro', 'bg', 'hr', 'uk', 'ru', 'el', 'tr', 'id', 'ar', 'he'],
];
/** Weekdays stand in front of dates: only where they are commonly exported. */
const WEEKDAY_LANGUAGES = ['en', 'fr', 'es', 'pt', 'it', 'de', 'nl', 'ru'];

/** The key of a word of a date: without case, accents and the point of an abbreviation. */
const wordKey = (text: string): string => foldText(text).replace(/\.+$/, '').trim();

/** The month that `word` names, from 1; null where it names none, or another in each of two languages. */
export const monthNamed = (word: string): number | null => {
  months ??= readMonths();
  return months.get(wordKey(word)) ?? null;
};

/** Whether `word` names a day of the week, which a date need not say. */
export const isWeekday = (word: string): boolean => {
  weekdays ??= new Set(WEEKDAY_LANGUAGES.flatMap(weekdaysIn));
  return weekdays.has(wordKey(word));
};

/** Made when they are first needed: the names of all languages take some 50 milliseconds. */
let months: ReadonlyMap<string, number> | undefined;
let weekdays: ReadonlySet<string> | undefined;

const MONTH_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/** Short forms that people write and the tables of Unicode do not have; "srp" is August in Czech, July in Croatian. */
const ALSO: Readonly<Record<string, number>> = {
  sep: 9,
  fev: 2,
  avr: 4,
  juil: 7,
  aout: 8,
  dec: 12,
  srp: 8,
};

const readMonths = (): ReadonlyMap<string, number> => {
  const meanings = new Map<string, Set<number>>();
  const means = (name: string, month: number) =>
    meanings.set(name, (meanings.get(name) ?? new Set()).add(month));
  for (const [name, month] of Object.entries(ALSO)) means(name, month);
  for (const language of LANGUAGES) {
    for (const form of MONTH_FORMS) readNames(language, form, means);
  }
  // "listopad" is October in Croatian, November in Polish: such a name says nothing.
  const certain = [...meanings].flatMap(([name, [month, ...others]]) =>
    month === undefined || others.length > 0 ? [] : [[name, month] as const],
  );
  return new Map(certain);
};

const readNames = (
  language: string,
  form: Intl.DateTimeFormatOptions,
  means: (name: string, month: number) => void,
): void => {
  const format = formatIn(language, form);
  for (let month = 1; month <= 12; month += 1) {
    const name = partOf(format, 'month', Date.UTC(2024, month - 1, 1));
    // Some tables give figures for short names, Catalan a preposition with the name.
    const key = wordKey(name.replace(/^d(?:e |['’])/, ''));
    if (/^[\p{L}\p{M}׳]+$/u.test(key)) means(key, month);
  }
};

/** With the halves of "sexta-feira", for dates are cut at hyphens. */
const weekdaysIn = (language: string): readonly string[] =>
  (['long', 'short'] as const).flatMap((weekday) => {
    const format = formatIn(language, { weekday });
    return Array.from({ length: 7 }, (_, day) =>
      partOf(format, 'weekday', Date.UTC(2024, 0, 1 + day))
        .split('-')
        .map(wordKey),
    ).flat();
  });

const formatIn = (language: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' });

const partOf = (format: Intl.DateTimeFormat, type: string, instant: number): string =>
  format.formatToParts(instant).find((part) => part.type === type)?.value ?? '';
