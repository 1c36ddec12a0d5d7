import { isWeekday, monthNamed } from './month-names.js';

/** A day as a text says it; the year is null where it is not said. */
export interface DayParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** `9月13日`, `2026年9月13日`, `9월 13일`. */
const EAST_ASIAN =
  /^(?:(?<year>\d{4}) ?[年년] ?)?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]$/;

/** Vietnamese counts its months: "tháng Tám" is the eighth. */
const VIETNAMESE = /(?:^| )thang (?<month>\d{1,2}|muoi hai|muoi mot|[a-z]+)(?: |$)/;
const VIETNAMESE_COUNT: ReadonlyMap<string, number> = new Map(
  [
    'mot',
    'hai',
    'ba',
    'tu',
    'nam',
    'sau',
    'bay',
    'tam',
    'chin',
    'muoi',
    'muoi mot',
    'muoi hai',
  ].map((word, index) => [word, index + 1]),
);

/** Words of dates that say nothing by themselves: "de", "of", "à", "um … Uhr", "года", "ngày … năm". */
const FILLERS = new Set(
  'a as at de del do of the le el la las les um uhr den der alle ore kl klo v в г год года ngay nam luc'.split(
    ' ',
  ),
);

/** `1er`, `1st`, `2nd`, `3.`, `1º`: a number and what makes it one of a row. */
const ORDINAL = /^(\d{1,2})(?:er|re|e|st|nd|rd|th|o|a|\.)$/;

/** Whether `word`, folded, says nothing in a date. */
export const isFiller = (word: string): boolean => FILLERS.has(word);

/** The day that `text`, folded, says with the name of a month, in any language; null where it says none. */
export const dayInWords = (text: string): DayParts | null => {
  const plain = text.replace(/,/g, ' ').replace(/ +/g, ' ').trim();
  return eastAsian(plain) ?? vietnamese(plain) ?? named(plain);
};

const eastAsian = (text: string): DayParts | null => {
  const groups = EAST_ASIAN.exec(text)?.groups;
  if (groups === undefined) return null;
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  return { year, month: Number(groups['month']), day: Number(groups['day']) };
};

const vietnamese = (text: string): DayParts | null => {
  const found = VIETNAMESE.exec(text);
  const said = found?.groups?.['month'];
  if (said === undefined) return null;
  const month = VIETNAMESE_COUNT.get(said) ?? Number(said);
  const rest = text.replace(VIETNAMESE, ' ');
  return Number.isNaN(month) ? null : withMonth(month, rest.split(' '));
};

const named = (text: string): DayParts | null => {
  const words = text.split(/[ /-]+|\.(?= |$|\p{L}|\d{4}$)/u).filter((word) => word !== '');
  const months = words.filter((word) => monthNamed(word) !== null);
  // "mar. 31 mars": "mar" is Tuesday in French and March in Spanish.
  const certain = months.length > 1 ? months.filter((word) => !isWeekday(word)) : months;
  const [name, ...others] = certain;
  const month = name === undefined ? null : monthNamed(name);
  if (month === null || others.length > 0) return null;
  return withMonth(
    month,
    words.filter((word) => word !== name && !isWeekday(word)),
  );
};

/** The day comes before the year in all languages, unless the year has four digits. */
const withMonth = (month: number, words: readonly string[]): DayParts | null => {
  const numbers = words
    .filter((word) => word !== '' && !isFiller(word))
    .map((word) => ORDINAL.exec(word)?.[1] ?? word);
  if (!numbers.every((word) => /^(?:\d{1,2}|\d{4})$/.test(word))) return null;
  const [first = '', second] = numbers;
  if (numbers.length > 2 || first === '') return null;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (day?.length === 4 || day === undefined) return null;
  return { year: year === undefined ? null : fullYear(year), month, day: Number(day) };
};

/** The year of which `digits` are written: of two, 00 to 69 are of this century, as POSIX has it. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};
