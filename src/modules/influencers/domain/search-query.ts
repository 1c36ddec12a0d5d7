import { wordsIn } from './person-name.js';
import { sizeOf } from './search-words.js';

/** What is searched: people who have a word that is, begins with, or nearly is each of these. */
export interface SearchQuery {
  /** By these people are looked up. */
  readonly words: readonly string[];
  /** And these their words must be or begin with: what very many have. */
  readonly hints: readonly string[];
}

const MOST_WORDS = 12;
/** What begins with fewer letters is too much to look people up by, where there is better. */
const SHORTEST = 3;
const HOST = /(?<=\S)@\S+/gu;

/**
 * What a text searches; null where it has no word of two letters, and only whoever has the text itself is
 * meant. Of an address the host is a hint: half of all people share one.
 */
export const readSearch = (text: string): SearchQuery | null => {
  const all = distinct(wordsIn(text));
  const own = distinct(wordsIn(text.replace(HOST, ' ')));
  for (const words of [own.filter((word) => sizeOf(word) >= SHORTEST), all.filter(isSearchable)]) {
    if (words.length === 0) continue;
    return { words, hints: all.filter((word) => !words.includes(word)) };
  }
  return null;
};

const isSearchable = (word: string): boolean => sizeOf(word) > 1;

const distinct = (words: readonly string[]): string[] => [...new Set(words)].slice(0, MOST_WORDS);
