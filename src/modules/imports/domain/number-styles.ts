import type { Cell } from '../../../kernel/table.js';
import { saysUnknown, seenText } from './cell-reading.js';
import { isPlainCount, type NumberText, numberText } from './number-texts.js';

/** How a column writes numbers. */
export interface NumberStyle {
  /** The mark of decimals; null where the column contradicts itself. */
  readonly decimal: ',' | '.' | null;
  /** Whether numbers of the column can be read in two ways and only the language of its file decided. */
  readonly isAssumed: boolean;
}

/** What one cell tells of its column: the mark of decimals that it must have, or that it can be read with both. */
export type NumberHint = ',' | '.' | 'either';

/** What a column is for: a count is whole, so that `1,234` can only be one thousand. */
export type NumberWanted = 'count' | 'number';

/** What `cell` tells of how its column writes numbers; null where it tells nothing. */
export const numberHint = (cell: Cell, wanted: NumberWanted = 'number'): NumberHint | null => {
  if (typeof cell !== 'string' || isPlainCount(cell) || saysUnknown(seenText(cell))) return null;
  const text = numberText(cell);
  if (text === null) return null;
  return text.mark === 'either' ? hintOfEither(text, wanted) : text.mark;
};

const hintOfEither = (text: NumberText, wanted: NumberWanted): NumberHint => {
  const isPlain = text.factor === 0 && !text.isPercent;
  // `12,000` may be a twelve that a program wrote with three decimals, so it decides nothing.
  if (wanted === 'number' || !isPlain || text.digits.endsWith('000')) return 'either';
  return text.digits.includes(',') ? '.' : ',';
};

/** The style of a column of which the cells told `hints`: one that is certain decides for all, else the language does. */
export const numberStyleFrom = (
  hints: ReadonlySet<NumberHint | null>,
  locale: 'fr' | 'en',
): NumberStyle => {
  if (hints.has(',') && hints.has('.')) return { decimal: null, isAssumed: false };
  if (hints.has(',')) return { decimal: ',', isAssumed: false };
  if (hints.has('.')) return { decimal: '.', isAssumed: false };
  return { decimal: locale === 'fr' ? ',' : '.', isAssumed: hints.has('either') };
};

/** The style in which the cells of one column write numbers; `locale` is the language of the file's headers. */
export const numberStyleOf = (
  cells: Iterable<Cell>,
  locale: 'fr' | 'en',
  wanted: NumberWanted = 'number',
): NumberStyle => {
  const hints = new Set<NumberHint | null>();
  for (const cell of cells) hints.add(numberHint(cell, wanted));
  return numberStyleFrom(hints, locale);
};
