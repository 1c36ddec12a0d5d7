import { headerKey } from './headers.js';
import { UNKNOWN_CELL } from './cell-reading.js';
import { isUnknownWord, saying, type ValueReading } from './cell-values.js';

type Choices = Readonly<Record<string, string>>;

/** The value that a word means; undefined where it means none. */
export const meaningOf = (choices: Choices, word: string): string | undefined => {
  const key = headerKey(word);
  return Object.hasOwn(choices, key) ? choices[key] : undefined;
};

/** What parts several words in one cell: `Sport / cuisine`, `mode et beauté`. */
const BETWEEN_WORDS = /\s*[/,;|&+\n]\s*|\s+(?:et|and)\s+|\s+[-–]\s+/;

const LONGEST_SHOWN = 100;

/**
 * What a word means among `choices`; one that is not known is `otherwise`, where there is such a thing, which
 * is told, or refused. Of several words the first that is known counts.
 */
export const readChoice = (
  text: string,
  choices: Choices,
  otherwise: string | undefined,
): ValueReading => {
  const known = meaningOf(choices, text);
  if (known !== undefined) return saying(known);
  if (isUnknownWord(text)) return UNKNOWN_CELL;
  const shown = text.slice(0, LONGEST_SHOWN);
  if (otherwise === undefined) {
    const expected = [...new Set(Object.values(choices))].join(', ');
    return { kind: 'refused', code: 'choice_unknown', params: { text: shown, expected } };
  }
  const first = text
    .split(BETWEEN_WORDS)
    .map((word) => meaningOf(choices, word))
    .find((value) => value !== undefined && value !== otherwise);
  const value = first ?? otherwise;
  const note = { code: 'choice_taken_as' as const, params: { text: shown, value } };
  return { kind: 'value', value, note, isGuess: first === undefined };
};

/** Yes or no, by the words for them. */
export const readFlag = (text: string, choices: Choices): ValueReading => {
  const value = meaningOf(choices, text);
  if (value !== undefined) return saying(value === 'yes');
  if (isUnknownWord(text)) return UNKNOWN_CELL;
  return {
    kind: 'refused',
    code: 'flag_unreadable',
    params: { text: text.slice(0, LONGEST_SHOWN) },
  };
};
