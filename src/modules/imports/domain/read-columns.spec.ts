import { describe, expect, it } from '@jest/globals';

import { recognised } from '../../../../test/support/recognised.js';
import { isShort, type MappedTable, readColumns, widthOf } from './read-columns.js';

const places = (...headers: readonly string[]) =>
  headers.map((header, index) => ({ index, header }));

const read = (table: Partial<MappedTable>) =>
  readColumns({ kind: 'influencers', headers: [], columns: {}, recognised: null, ...table }).map(
    ({ index, field }) => [index, field.name],
  );

describe('the columns that are read', () => {
  it('are those that mean something, in their order', () => {
    const headers = places('Mobile', 'Pointure', 'Téléphone', 'createdAt');
    const columns = {
      Téléphone: 'phones',
      Mobile: 'phones',
      createdAt: 'createdAt',
      Pointure: 'x',
    };
    expect(read({ headers, columns })).toEqual([
      [0, 'phones'],
      [2, 'phones'],
    ]);
  });

  it('are the first of those with one header', () => {
    expect(read({ headers: places('Nom', 'Nom'), columns: { Nom: 'name' } })).toEqual([
      [0, 'name'],
    ]);
    expect(read({ headers: places('Nom', 'nom '), columns: { 'nom ': 'name' } })).toEqual([
      [1, 'name'],
    ]);
    expect(read({ headers: places('Nom'), columns: { 'NOM *': 'name' } })).toEqual([[0, 'name']]);
  });

  it('are in the order in which a known export prefers them', () => {
    const names = [
      'Content',
      'Video title',
      'Video publish time',
      'Impressions',
      'Thumbnail impressions',
    ];
    const columns = {
      Impressions: 'extra.thumbnailImpressions',
      'Thumbnail impressions': 'extra.thumbnailImpressions',
    };
    const table = { kind: 'readings', headers: places(...names), columns } as const;
    expect(read({ ...table, recognised: recognised(...names) }).map(([index]) => index)).toEqual([
      4, 3,
    ]);
    expect(read(table).map(([index]) => index)).toEqual([3, 4]);
  });
});

it('a row is short where it has fewer cells than the header and says something', () => {
  expect(
    widthOf([
      { index: 0, header: 'a' },
      { index: 4, header: 'b' },
    ]),
  ).toBe(5);
  expect(isShort({ cells: ['a', null] }, 3)).toBe(true);
  expect(isShort({ cells: [null] }, 3)).toBe(false);
  expect(isShort({ cells: ['a', null, null] }, 3)).toBe(false);
});
