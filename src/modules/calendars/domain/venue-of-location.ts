import { foldText } from '../../../kernel/fold-text.js';
import { cut, textOf } from './text-value.js';

/** What a location says of a venue. */
export interface SaidVenue {
  readonly name?: string;
  readonly city?: string;
  readonly address?: string;
}

const COUNTRIES: ReadonlySet<string> = new Set([
  'france',
  'belgique',
  'belgium',
  'belgie',
  'suisse',
  'switzerland',
  'schweiz',
  'luxembourg',
  'monaco',
  'espagne',
  'spain',
  'espana',
  'italie',
  'italy',
  'italia',
  'allemagne',
  'germany',
  'deutschland',
  'royaume-uni',
  'united kingdom',
  'uk',
  'england',
  'angleterre',
  'ecosse',
  'scotland',
  'pays de galles',
  'wales',
  'irlande',
  'ireland',
  'portugal',
  'pays-bas',
  'netherlands',
  'nederland',
  'canada',
  'etats-unis',
  'united states',
  'usa',
  'maroc',
  'tunisie',
  'algerie',
]);

/** A postal code before its town, as in `31200 Toulouse`, `F-31200 Toulouse`, `1000 Bruxelles` or `1012 AB Amsterdam`. */
const CODE_BEFORE = /^(?:[A-Z]{1,3}[- ])?\d{4,5}(?: [A-Z]{2}(?= ))?\s+(?=\p{L})/u;

/** One after it: `London N7 7AJ`, `Toulouse 31200`, `Toulouse CEDEX 9`. */
const CODE_AFTER = /\s+(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4,5}|cedex(?: \d{1,2})?)$/iu;

/** A state and a postal code instead of a town, as in `New York, NY 10001`, or a postal code alone. */
const CODE_ALONE = /^(?:[A-Z]{2} )?\d{4,5}(?:-\d{4})?$/;

/** A place and its town without anything between them: `Stade Ernest-Wallon 31200 Toulouse`. */
const IN_ONE = /[\s–-](\d{5}\s+\p{L}.*)$/u;

/** More is no place any more. */
const MOST_READ = 2_000;

/**
 * The venue that a location names: its first part is the place, its last the town where that can be told
 * from a street, and what stands behind the place is the address. A location that is a link names none.
 */
export const venueOfLocation = (value: string): SaidVenue => {
  const text = textOf(value.slice(0, MOST_READ)).trim();
  if (text === '' || /^[a-z]+:\/\//i.test(text)) return {};
  const parts = splitInTwo(
    text
      .split(/[,;\n]+/)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== ''),
  );
  const [name, ...behind] = parts;
  if (name === undefined) return {};
  const city = cityOf(behind);
  const isMoreThanCity = behind.length > 1 || (behind.length === 1 && behind[0] !== city);
  return {
    name: cut(name, 200),
    ...(city !== null && { city: cut(city, 120) }),
    ...(isMoreThanCity && { address: cut(behind.join(', '), 500) }),
  };
};

const splitInTwo = (parts: readonly string[]): readonly string[] => {
  const [whole = ''] = parts;
  const found = parts.length === 1 ? IN_ONE.exec(whole) : null;
  const name = whole.slice(0, found?.index ?? 0).replace(/[\s–-]+$/, '');
  return name === '' ? parts : [name, found?.[1] ?? ''];
};

/** The town among the parts behind the place. */
const cityOf = (behind: readonly string[]): string | null => {
  const parts = withoutCountry(behind);
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (CODE_ALONE.test(last)) return plainCity(parts.at(-2));
  return plainCity(last.replace(CODE_BEFORE, '').replace(CODE_AFTER, ''));
};

const withoutCountry = (parts: readonly string[]): readonly string[] =>
  parts.length > 0 && COUNTRIES.has(foldText(parts.at(-1) ?? '')) ? parts.slice(0, -1) : parts;

/** A town has no figures; a street has. */
const plainCity = (text: string | undefined): string | null =>
  text === undefined || text === '' || /\d/.test(text) || !/\p{L}/u.test(text) || STREET.test(text)
    ? null
    : text;

const STREET =
  /^(?:rue|avenue|av\.?|boulevard|bd\.?|place|all[ée]es?|chemin|route|quai|impasse|square|cours)\s/iu;
