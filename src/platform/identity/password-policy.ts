import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

import { InvalidInput, type InputCode } from '../http/input-errors.js';
import { PASSWORD_MAX, PASSWORD_MIN } from './password-length.js';

/** zxcvbn's 0 to 4; 3 stands for more than 100 million guesses. */
const LEAST_SCORE = 3;

/** More would tell nothing new, and the estimate's work grows faster than the password. */
const JUDGED_CHARACTERS = 72;

/** The product's name is the first thing that somebody tries who guesses. */
const PRODUCT = ['tribune'];

let loading: Promise<ZxcvbnFactory> | undefined;

/** The dictionaries are large: whoever never sets a password never loads them. */
const estimator = (): Promise<ZxcvbnFactory> => {
  loading ??= (async () => {
    const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
    const { adjacencyGraphs, dictionary } = await import('@zxcvbn-ts/language-common');
    return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: JUDGED_CHARACTERS });
  })();
  return loading;
};

/** A person's name and address, whole and in parts: what others know of them. */
const wordsOf = (about: readonly string[]): string[] => {
  const texts = about.map((text) => text.toLowerCase());
  const parts = texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  return [...new Set([...texts, ...parts, ...PRODUCT])].filter((word) => word.length >= 3);
};

const complaint = async (
  password: string,
  about: readonly string[],
): Promise<{ code: InputCode; params?: Record<string, number> } | null> => {
  if (password.length < PASSWORD_MIN) return { code: 'too_short', params: { min: PASSWORD_MIN } };
  if (password.length > PASSWORD_MAX) return { code: 'too_long', params: { max: PASSWORD_MAX } };
  const { score, sequence } = (await estimator()).check(password, wordsOf(about));
  const personal = sequence
    .filter((match) => 'dictionaryName' in match && match.dictionaryName === 'userInputs')
    .reduce((length, { token }) => length + token.length, 0);
  if (personal * 2 > password.length) return { code: 'too_personal' };
  return score < LEAST_SCORE ? { code: 'too_common' } : null;
};

/**
 * Refuses a password that is too short, too long, common or easily guessed, naming the field.
 * @param about the person's name and address: a password made of them is easily guessed.
 * @throws InvalidInput at `pointer`.
 */
export const refusePoorPassword = async (
  password: string,
  about: readonly string[],
  pointer = '/password',
): Promise<void> => {
  const found = await complaint(password, about);
  if (found !== null) throw new InvalidInput([{ pointer, ...found }]);
};
