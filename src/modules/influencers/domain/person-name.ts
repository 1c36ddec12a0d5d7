import { foldText } from '../../../kernel/fold-text.js';

const NO_WORD = /[^\p{L}\p{N}\p{M}]+/u;
/** Longer words are cut, so that what is made of them fits an index. */
const LONGEST_WORD = 40;
const MOST_WORDS = 8;
/** In a shorter word one letter more or less makes another name: Léa and Léo. */
const SHORTEST_MISSPELT = 5;
const DIGIT = /\p{N}/u;

/** The words of a text, folded: without case, accents and whatever stands between them. */
export const wordsIn = (text: string): string[] =>
  foldText(text)
    .split(NO_WORD)
    .filter((word) => word !== '')
    .map((word) => [...word].slice(0, LONGEST_WORD).join(''));

/** The form under which two names are the same: their words in their order. A name without any word is itself. */
export const nameKey = (name: string): string =>
  wordsIn(name).join(' ') || foldText(name).trim().slice(0, LONGEST_WORD);

/**
 * Keys of a name: two names that share one are the same in whatever order and however joined
 * (`Jean-Pierre Martin`, `MARTIN Jeanpierre`), or differ by one slip in one of their longer words:
 * a letter too much, too few, another, or two that changed places.
 */
export const likenessKeys = (name: string): string[] => {
  const words = wordsIn(name).slice(0, MOST_WORDS);
  if (words.length === 0) return [`=${nameKey(name)}`];
  const misspelt = words.flatMap((word, place) => {
    const others = words.filter((_, other) => other !== place).sort();
    return formsOf(word).map((form) => `|${others.join(' ')}|${form}`);
  });
  return [...new Set([`=${[...words].sort().join(' ')}`, `~${words.join('')}`, ...misspelt])];
};

/** What is left of a word when one letter is lost, and the word itself. */
const formsOf = (word: string): string[] => {
  const letters = [...word];
  if (DIGIT.test(word) || letters.length < SHORTEST_MISSPELT - 1) return [];
  if (letters.length < SHORTEST_MISSPELT) return [word];
  return [word, ...letters.map((_, lost) => letters.toSpliced(lost, 1).join(''))];
};
