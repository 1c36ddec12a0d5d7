import { describe, expect, it } from '@jest/globals';

import { readTable, readTableRows } from '../../../../test/support/read-table.js';
import { alignCells, isBlankRow } from './row-cells.js';

const TIKTOK =
  '"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"';
const link = 'https://www.tiktok.com/@lea/video/7527623000473079054';

const tiktok = async (...lines: readonly string[]) =>
  (await readTable([TIKTOK, ...lines].join('\n'))).rows;

describe('a title that is cut by its own quotes', () => {
  it.each([
    ['"a "b", c"', 'a "b", c'],
    ['"a "b", c, d"', 'a "b", c, d'],
    ['"a "b" c"', 'a "b" c'],
    ['"one, two"', 'one, two'],
    ['""', undefined],
  ])('%s is put together again before its link', async (title, caption) => {
    const [row] = await tiktok(`"March 1",${title},"${link}","July 16","1","2","3","4"`);
    expect(row).toMatchObject({
      issues: [],
      record: { post: { url: link }, metrics: { likes: 1, views: 4 } },
    });
    expect(row?.post?.['caption']).toBe(caption);
  });

  it('is told', async () => {
    const [row] = await tiktok(`"March 1","a "b", c","${link}","July 16","1","2","3","4"`);
    expect(row?.warnings[0]).toEqual({
      column: 'Video title',
      field: 'caption',
      code: 'title_rejoined',
      params: { text: 'a "b", c' },
    });
  });
});

describe('a line of another width than the header', () => {
  it('is refused where it is cut off, for its last number may be half of one', async () => {
    const good = `"March 1","a","${link}","July 16","1","2","3","4"`;
    const rows = await tiktok(good, `"March 1","b","${link.slice(0, -1)}5","July 16","19`);
    expect(rows.map(({ record }) => record !== null)).toEqual([true, false]);
    expect(rows[1]?.issues).toEqual([
      {
        column: null,
        field: null,
        code: 'row_cut_short',
        params: { found: 5, expected: 8 },
      },
    ]);
  });

  it('is taken where others are as short: that is how somebody writes', async () => {
    const { records } = await readTable('Nom;E-mail;Notes\nLéa;lea@example.org\nZoé\nMax;;x');
    expect(records).toHaveLength(3);
  });

  it('is refused where it is wider, for its values stand under the wrong headers', async () => {
    const { rows } = await readTable('Nom,Ville,Notes\nLéa,Toulouse,a, b\nZoé,Lyon,c,,', {
      kind: 'influencers',
    });
    expect(rows[0]?.issues).toMatchObject([
      { code: 'row_too_wide', params: { found: 4, expected: 3 } },
    ]);
    expect(rows[1]?.record).toMatchObject({ name: 'Zoé', notes: 'c' });
  });

  it('is nothing special in a spreadsheet, which leaves empty cells out', () => {
    const { records } = readTableRows([
      { place: 1, cells: ['Nom', 'E-mail', 'Notes'] },
      { place: 2, cells: ['Léa', 'lea@example.org'] },
      { place: 3, cells: ['Zoé', null, null, 'see me'] },
    ]);
    expect(records).toHaveLength(2);
  });
});

it('a row of nothing but spaces is blank', () => {
  expect(isBlankRow([null, ' ', '\u00a0'])).toBe(true);
  expect(isBlankRow([null, 0])).toBe(false);
});

it('a link that stands too far away puts nothing together', async () => {
  const { plan } = await readTable(`${TIKTOK}\n`);
  const cells = ['d', 'a', 'b', ...Array<string>(9).fill('x'), link];
  expect(alignCells({ cells }, plan).issue).toMatchObject({ code: 'row_too_wide' });
});
