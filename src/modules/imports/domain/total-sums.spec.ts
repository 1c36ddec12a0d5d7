import { describe, expect, it } from '@jest/globals';

import { TotalSums } from './total-sums.js';

const summed = (...rows: readonly { isTotal?: boolean; sums: Record<string, number> }[]) => {
  const totals = new TotalSums();
  for (const row of rows) totals.add({ isTotal: false, ...row });
  return totals.notes();
};

describe('sums and totals', () => {
  it('say nothing where they agree, up to rounding, and where there is no total', () => {
    expect(summed({ sums: { Views: 3 } }, { sums: { Views: 4 } })).toEqual([]);
    expect(
      summed(
        { isTotal: true, sums: { Views: 7, Hours: 0.3 } },
        { sums: { Views: 3, Hours: 0.1 } },
        { sums: { Views: 4, Hours: 0.2 } },
      ),
    ).toEqual([]);
  });

  it('say by column where they differ, also where no row tells the column', () => {
    const notes = summed(
      { isTotal: true, sums: { Views: 15_503_810, Likes: 2 } },
      { sums: { Views: 14_344_009 } },
    );
    expect(notes).toEqual([
      expect.objectContaining({
        column: 'Views',
        code: 'total_differs',
        params: { sum: 14_344_009, total: 15_503_810 },
      }),
      expect.objectContaining({ column: 'Likes', params: { sum: 0, total: 2 } }),
    ]);
  });
});
