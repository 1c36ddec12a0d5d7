import { wordsIn } from './person-name.js';

/** The words by which a person is found, each once: of the name, the addresses and the handles. */
export const searchWords = (
  name: string,
  emails: readonly string[],
  handles: readonly string[],
): string[] => [...new Set([name, ...emails, ...handles].flatMap(wordsIn))];

/** How many letters a word has. */
export const sizeOf = (word: string): number => [...word].length;

/** A word from its end. */
export const backwardsOf = (word: string): string => [...word].reverse().join('');
