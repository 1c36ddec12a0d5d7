import { backwardsOf, sizeOf } from './search-words.js';

const DIGIT = /\p{N}/u;
/** A shorter word is found as it is written, or not at all. */
const SHORTEST = 4;
/** From here on two slips are forgiven. */
const LONG = 9;
/** A letter that sorts after all others: what begins with a word lies between it and it with this. */
const LAST_LETTER = '\u{10ffff}';

/** Words of one size that begin, or end, so. */
export interface SpellingRange {
  readonly size: number;
  readonly low: string;
  readonly high: string;
}

/** Where to look for the words that somebody may have meant. */
export interface SpellingRanges {
  readonly starts: readonly SpellingRange[];
  /** Of words from their end. */
  readonly ends: readonly SpellingRange[];
}

/** The first text, in the order of code points, after all that begin with `prefix`. */
export const afterAll = (prefix: string): string => `${prefix}${LAST_LETTER}`;

/** How many slips are forgiven in a word. */
export const slipsIn = (word: string): number => {
  const size = sizeOf(word);
  if (DIGIT.test(word) || size < SHORTEST) return 0;
  return size < LONG ? 1 : 2;
};

/**
 * Where the words lie that differ from `word` by the slips that are forgiven: one slip leaves its first half or
 * its second half as it is, two leave the first or the last third (or, not found here, the one in the middle).
 */
export const spellingRanges = (word: string): SpellingRanges => {
  const slips = slipsIn(word);
  if (slips === 0) return { starts: [], ends: [] };
  const size = sizeOf(word);
  const first = slips === 1 ? Math.floor(size / 2) : Math.floor(size / 3);
  const last = slips === 1 ? size - first : first;
  const sizes = Array.from({ length: 2 * slips + 1 }, (_, index) => size - slips + index);
  const ranges = (text: string, length: number): SpellingRange[] => {
    const low = [...text].slice(0, length).join('');
    return sizes.map((each) => ({ size: each, low, high: afterAll(low) }));
  };
  return { starts: ranges(word, first), ends: ranges(backwardsOf(word), last) };
};

/** The word with the letters around its middle in each other's place: the one slip that leaves neither half. */
export const swappedInTheMiddle = (word: string): string => {
  const letters = [...word];
  const middle = Math.floor(letters.length / 2);
  const [before = '', after = ''] = letters.slice(middle - 1, middle + 1);
  return letters.toSpliced(middle - 1, 2, after, before).join('');
};

/**
 * How many slips make `other` of `word`: a letter too much, too few, another, or two neighbours in each other's
 * place (optimal string alignment).
 */
export const slipsBetween = (word: string, other: string): number => {
  const [from, to] = [[...word], [...other]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  from.forEach((letter, row) => {
    const current = [row + 1];
    to.forEach((match, column) => {
      const isSwapped = row > 0 && letter === to[column - 1] && from[row - 1] === match;
      const ways = [
        at(last, column) + (letter === match ? 0 : 1),
        at(last, column + 1) + 1,
        at(current, column) + 1,
        isSwapped ? at(beforeLast, column - 1) + 1 : Infinity,
      ];
      current.push(Math.min(...ways));
    });
    [beforeLast, last] = [last, current];
  });
  return at(last, to.length);
};

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
