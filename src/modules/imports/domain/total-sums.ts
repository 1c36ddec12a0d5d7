import type { RowReading } from './read-row.js';
import type { RowNote } from './row-notes.js';

/** Figures of platforms are rounded; a difference below this share is none. */
const ROUNDING = 1e-6;

type Sums = Record<string, number>;

const addTo = (sums: Sums, added: Readonly<Record<string, number>>): void => {
  for (const [header, value] of Object.entries(added)) sums[header] = (sums[header] ?? 0) + value;
};

const isSame = (sum: number, total: number): boolean =>
  Math.abs(sum - total) <= ROUNDING * Math.max(Math.abs(sum), Math.abs(total));

/** Adds up the rows of a table, and compares them with its rows of totals, which are no rows of their own. */
export class TotalSums {
  private readonly sums: Sums = {};
  private readonly totals: Sums = {};

  add({ isTotal, sums }: Pick<RowReading, 'isTotal' | 'sums'>): void {
    if (isTotal) Object.assign(this.totals, sums);
    else addTo(this.sums, sums);
  }

  /** Where they differ. */
  notes(): RowNote[] {
    return Object.entries(this.totals)
      .map(([column, total]) => ({ column, total, sum: this.sums[column] ?? 0 }))
      .filter(({ sum, total }) => !isSame(sum, total))
      .map(({ column, sum, total }) => ({
        column,
        field: null,
        code: 'total_differs' as const,
        params: { sum, total },
      }));
  }
}
