import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Cell } from '../../../kernel/table.js';
import type { ExportFormat } from './formats/export-format.js';
import { EXPORT_FORMATS } from './formats/export-formats.js';
import { recogniseExport } from './recognise-export.js';

const TIKTOK =
  'Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views'.split(
    ',',
  );
const X = ['Post id', 'Date', 'Post text', 'Post Link', 'Impressions'];

const read = (...rows: readonly (readonly Cell[])[]) =>
  recogniseExport(rows.map((cells) => ({ cells })));

/** A file of this export with what it needs, some of the rest, and columns that nobody knows. */
const fileOf = (format: ExportFormat): fc.Arbitrary<string[]> => {
  const needed = format.needs.flatMap((field) => format.columns[field]?.slice(0, 1) ?? []);
  const all = [...Object.values(format.columns).flatMap((names) => names ?? []), ...format.unread];
  const rest = all.filter((name) => !needed.includes(name));
  return fc
    .tuple(fc.subarray(rest), fc.subarray(['my notes', 'who', 'budget']))
    .chain(([some, own]) =>
      fc.shuffledSubarray([...needed, ...some, ...own], {
        minLength: needed.length + some.length + own.length,
      }),
    );
};

describe('which export a table is of', () => {
  it('does not depend on case, accents, spaces or the mark at the start of the file', () => {
    const [first = '', ...others] = TIKTOK;
    const written = [`\uFEFF ${first.toUpperCase()}`, ...others.map((name) => `${name}\u00A0*`)];
    expect(read(written)).toMatchObject({ format: { code: 'tiktok_content' }, unknown: [] });
  });

  it('is none for a table of one’s own', () => {
    expect(read(['Name', 'E-mail', 'Instagram', 'Followers'])).toBeNull();
  });

  it.each([
    ['without rows', []],
    ['without anything in its rows', [[]]],
    ['whose header is no text', [[1, null, true, new Date(0), Number.NaN]]],
  ])('is none for a table %s', (_, rows) => expect(read(...rows)).toBeNull());

  it('is none where a column that it needs is missing', () => {
    expect(read(X)).toMatchObject({ format: { code: 'x_content' } });
    expect(read(X.filter((name) => name !== 'Post Link'))).toBeNull();
  });

  it('is none where the header stands deeper than in any such export', () => {
    expect(read(['My figures of March'], TIKTOK)).toBeNull();
  });

  it('is that of the most headers, where a file has the headers of two', () => {
    const few = ['Video link', 'Post time', 'Total views'];
    expect(read([...few, ...X])).toMatchObject({ format: { code: 'x_content' } });
    expect(read([...TIKTOK, ...X])).toMatchObject({ format: { code: 'tiktok_content' } });
  });

  it('is not guessed where two have equally many', () => {
    const five = TIKTOK.filter((name) => !/likes|comments|shares/.test(name));
    expect(read([...five, ...X])).toBeNull();
  });

  it('is known whatever is left out or added, and however the columns are ordered', () => {
    const files = fc
      .constantFrom(...EXPORT_FORMATS)
      .chain((format) => fileOf(format).map((cells) => ({ format, cells })));
    fc.assert(
      fc.property(files, ({ format, cells }) => {
        const found = read(cells);
        expect(found?.format.code).toBe(format.code);
        const told = [...(found?.columns ?? []), ...(found?.unknown ?? [])];
        for (const { index, header } of told) expect(header).toBe(cells[index]);
        const unread = cells.filter((name) => format.unread.includes(name));
        expect(told.length + unread.length).toBe(cells.length);
        const fields = new Set(found?.columns.map(({ field }) => field));
        expect(Object.keys(format.columns)).toHaveLength(
          fields.size + (found?.missing.length ?? 0),
        );
      }),
    );
  });
});

describe('what the columns of an export tell', () => {
  it('is told with their place, what is unknown and what is missing', () => {
    expect(read(['Notes', ...X, '', 2024])).toMatchObject({
      headerRow: 0,
      unknown: [
        { index: 0, header: 'Notes' },
        { index: 7, header: '2024' },
      ],
      columns: expect.arrayContaining([
        { index: 1, header: 'Post id', field: 'post.externalId' },
        { index: 5, header: 'Impressions', field: 'metrics.impressions' },
      ]),
      missing: expect.arrayContaining(['metrics.likes', 'extra.shares']),
    });
    expect(read(X)?.missing).not.toContain('metrics.impressions');
  });

  it('is that of the first, where a column is there twice', () => {
    const found = read([...X, 'Notes', 'Notes', 'impressions ']);
    expect(found?.doubled).toEqual([{ index: 7, header: 'impressions ' }]);
    const places = found?.columns.filter(({ field }) => field === 'metrics.impressions');
    expect(places).toEqual([{ index: 4, header: 'Impressions', field: 'metrics.impressions' }]);
    expect(found?.unknown.map(({ index }) => index)).toEqual([5, 6]);
  });

  it('is in the order in which a format prefers them, not in that of the file', () => {
    const found = read(
      ['Content', 'Video title', 'Video publish time'].concat(
        'Impressions',
        'Thumbnail impressions',
      ),
    );
    const shown = found?.columns.filter(({ field }) => field === 'extra.thumbnailImpressions');
    expect(shown?.map(({ header }) => header)).toEqual(['Thumbnail impressions', 'Impressions']);
  });

  it('leaves prose out of the headers', () => {
    expect(read([...X, 'word '.repeat(200)])?.unknown).toEqual([]);
  });
});
