import { createHash } from 'node:crypto';

import { calendarDateIn } from '../../kernel/time.js';
import type { ToldCoverage } from './domain/coverage-item.js';
import { identifyingWords } from './domain/coverage-words.js';

/** The key under which a piece is known by its words, its day counted in `timeZone`; short, whatever the words. */
export const wordsKey = (
  told: Pick<ToldCoverage, 'kind' | 'outlet' | 'title' | 'publishedAt'>,
  timeZone: string,
): string =>
  createHash('sha256')
    .update(identifyingWords(told, calendarDateIn(told.publishedAt, timeZone)))
    .digest('base64url');
