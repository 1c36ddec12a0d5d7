import { foldText } from '../../../kernel/fold-text.js';
import type { CalendarDate } from '../../../kernel/time.js';
import type { ToldCoverage } from './coverage-item.js';

/**
 * `text` as it is compared: without case, accents, punctuation and needless spaces, because a headline
 * is typed by hand. A text of nothing else stays as it is.
 */
export const comparable = (text: string): string => {
  const words = foldText(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return words === '' ? text.trim() : words;
};

/** The words by which a piece without an address is known: kind, outlet, title and day. */
export const identifyingWords = (
  { kind, outlet, title }: Pick<ToldCoverage, 'kind' | 'outlet' | 'title'>,
  day: CalendarDate,
): string => JSON.stringify([kind, comparable(outlet), comparable(title), day]);

/** What the search reads of a piece: outlet, title, place and author, folded, one a line. */
export const searchText = ({
  outlet,
  title,
  place,
  author,
}: Pick<ToldCoverage, 'outlet' | 'title' | 'place' | 'author'>): string =>
  [outlet, title, place, author]
    .filter((part) => part !== null)
    .map((part) => foldText(part).replace(/\n/g, ' '))
    .join('\n');
