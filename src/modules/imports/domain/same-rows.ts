import type { Locale } from '../../../kernel/context.js';
import { fillText } from '../../../kernel/problem.js';

/** What is said of rows that are of one and the same thing. */
export type SameRowCode = 'same_as_row' | 'later_row_counts';

const TEXTS: Readonly<Record<SameRowCode, Readonly<Record<Locale, string>>>> = {
  same_as_row: {
    en: 'It is the same as row {row}, which makes it.',
    fr: 'C’est le même que la ligne {row}, qui le crée.',
  },
  later_row_counts: {
    en: 'Row {row} is of the same thing and comes later, so that one counts.',
    fr: 'La ligne {row} porte sur la même chose et vient après : c’est elle qui compte.',
  },
};

/** An issue of a row that is of the same thing as `row`. */
export const sameRowIssue = (
  code: SameRowCode,
  row: number,
  locale: Locale,
): {
  readonly column: null;
  readonly field: null;
  readonly code: SameRowCode;
  readonly detail: string;
} => ({
  column: null,
  field: null,
  code,
  detail: fillText(TEXTS[code][locale], { row }),
});
