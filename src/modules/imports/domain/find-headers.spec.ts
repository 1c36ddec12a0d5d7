import { describe, expect, it } from '@jest/globals';

import type { Cell } from '../../../kernel/table.js';
import { findHeaders, recognisedBy } from './find-headers.js';

const rowsOf = (...rows: readonly (readonly Cell[])[]) =>
  rows.map((cells, index) => ({ place: index + 1, cells }));

describe('the headers of a table', () => {
  it('are found below a title and an empty line', () => {
    const rows = rowsOf(['Liste des invités'], ['Nom', 'Courriel'], ['Ana', 'ana@example.com']);
    expect(findHeaders(rows, null, 'en')).toMatchObject({
      format: null,
      headerRow: 1,
      headers: [
        { index: 0, header: 'Nom' },
        { index: 1, header: 'Courriel' },
      ],
      language: 'fr',
      proposed: { kind: 'influencers' },
    });
  });

  it('of an unknown table are its first row with the most texts, and mean nothing', () => {
    const found = findHeaders(rowsOf(['a', 'b'], ['1', '2']), null, 'fr');
    expect(found).toMatchObject({ headerRow: 0, language: 'fr', proposed: { kind: null } });
    expect(findHeaders([], null, 'en').headers).toEqual([]);
  });

  const TIKTOK = [
    ...['Time', 'Video title', 'Video link', 'Post time'],
    ...['Total likes', 'Total comments', 'Total shares', 'Total views'],
  ];

  it('of a known export tell which it is, unless its rows are said to be something else', () => {
    const rows = rowsOf(TIKTOK, ['28 février', 'x', 'y', 'z']);
    const found = findHeaders(rows, null, 'fr');
    expect(found).toMatchObject({ format: 'tiktok_content', headerRow: 0 });
    expect(recognisedBy(found, 'readings')?.columns).toHaveLength(8);
    expect(recognisedBy(found, 'posts')).toBeNull();
    expect(findHeaders(rows, 'coverage', 'fr').format).toBeNull();
  });
});
