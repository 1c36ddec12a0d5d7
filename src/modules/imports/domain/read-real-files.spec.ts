import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { readTable, type TableReading } from '../../../../test/support/read-table.js';

const FIXTURES = join(import.meta.dirname, '../../../../test/fixtures');
const file = (name: string): Buffer => readFileSync(join(FIXTURES, name));

const sumOf = ({ rows }: TableReading, header: string): number =>
  rows.filter(({ isTotal }) => !isTotal).reduce((sum, { sums }) => sum + (sums[header] ?? 0), 0);

describe('500 posts of a brand, as researchers published them', () => {
  const FILE = 'facebook-brand-posts/dataset_Facebook.csv';

  it('are of no kind that could be told: nothing in them names a post', async () => {
    const { proposed, rows } = await readTable(file(FILE));
    expect(proposed).toMatchObject({ kind: null, columns: {} });
    expect(proposed.unknown).toHaveLength(19);
    expect(rows).toHaveLength(500);
  });

  it('have figures that are read to the last one where somebody maps them, and rows that say what they lack', async () => {
    const columns = {
      T_Impression: 'metrics.impressions',
      like: 'metrics.likes',
      comment: 'metrics.comments',
      share: 'metrics.shares',
      T_Interactions: 'extra.interactions',
      // Reach does not add up, so here it stands for a figure that does.
      T_Reach: 'extra.reached',
    };
    const table = await readTable(file(FILE), { kind: 'readings', columns });
    expect(Object.keys(columns).map((header) => sumOf(table, header))).toEqual([
      14_792_974, 88_795, 3_741, 13_524, 106_060, 6_951_680,
    ]);
    const known = (header: string) => table.rows.filter(({ sums }) => header in sums).length;
    expect([known('like'), known('share'), known('comment')]).toEqual([499, 496, 500]);
    expect(new Set(table.rows.map(({ issues }) => issues[0]?.code))).toEqual(
      new Set(['post_not_named']),
    );
  });
});

describe('a real export of YouTube Studio', () => {
  it('by country names no video, and its countries do not reach its total, which is told', async () => {
    const content = file('youtube-studio-export/Table data.csv');
    expect((await readTable(content)).proposed).toMatchObject({ kind: null });
    const columns = { Views: 'metrics.views' };
    const table = await readTable(content, { kind: 'readings', columns });
    expect(sumOf(table, 'Views')).toBe(14_344_009);
    expect(table.rows.filter(({ isTotal }) => isTotal)).toHaveLength(1);
    expect(table.notes.at(-1)).toEqual({
      column: 'Views',
      field: null,
      code: 'total_differs',
      params: { sum: 14_344_009, total: 15_503_810 },
    });
  });

  it('by day adds up to that total', async () => {
    const columns = { Views: 'metrics.views', Date: 'capturedAt' };
    const table = await readTable(file('youtube-studio-export/Totals.csv'), {
      kind: 'readings',
      columns,
    });
    expect(sumOf(table, 'Views')).toBe(15_503_810);
  });
});
