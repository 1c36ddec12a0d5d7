import type { ProblemParams } from '../../../kernel/problem.js';
import type { RowCode } from './row-codes.js';

/** Something to know about a row or a table: in which column, about which field, why. */
export interface RowNote {
  /** The header; null where it is about the whole. */
  readonly column: string | null;
  /** The field's dotted name; null where it is about the whole. */
  readonly field: string | null;
  readonly code: RowCode;
  /** The text that was met, and what its sentence needs. */
  readonly params: ProblemParams;
}

/** What is true of every row of a column is told with the first: these codes, once a column. */
const ONCE_A_COLUMN: ReadonlySet<RowCode> = new Set<RowCode>([
  'day_taken_as_start',
  'day_taken_as_end',
  'day_says_too_little',
]);

/** A filter of notes that lets what holds for a whole column through once. */
export const toldOnce = (): ((notes: readonly RowNote[]) => RowNote[]) => {
  const told = new Set<string>();
  return (notes) =>
    notes.filter(({ code, column }) => {
      if (!ONCE_A_COLUMN.has(code)) return true;
      const key = JSON.stringify([code, column]);
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    });
};
