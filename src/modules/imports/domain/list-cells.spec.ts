import { describe, expect, it } from '@jest/globals';

import type { Field } from './kinds/field.js';
import { LANGUAGE_WORDS } from './kinds/person-words.js';
import { readCounts, readList } from './list-cells.js';

const NONE = { fr: [], en: [] };
const PHONES: Field = { name: 'phones', type: 'list', commas: true, headers: NONE };
const FRENCH = { decimal: ',' } as const;

describe('a list in one cell', () => {
  it('is parted as people part it', () => {
    expect(readList('06 12; 05 61, 01 23 / 04 56', PHONES, false)).toMatchObject({
      value: ['06 12', '05 61', '01 23', '04 56'],
    });
  });

  it('of our own is parted only where we part it', () => {
    expect(readList('derby, VIP; "a;b"', PHONES, true)).toMatchObject({
      value: ['derby, VIP', 'a;b'],
    });
  });

  it('may be of words that mean something', () => {
    const field: Field = { ...PHONES, name: 'languages', choices: LANGUAGE_WORDS };
    expect(readList('Français, anglais, gascon', field, false)).toMatchObject({
      value: ['fr', 'en', 'gascon'],
    });
  });

  it('of a number is that number', () => {
    expect(readList(33612345678, PHONES, false)).toMatchObject({ value: ['33612345678'] });
  });

  it.each([null, '', '-', ';'])('%p says nothing', (cell) =>
    expect(readList(cell, PHONES, false)).toEqual({ kind: 'unknown' }),
  );
});

describe('counts in one cell', () => {
  it.each([
    ['12,4k', [12_400]],
    [1200, [1200]],
    ['1200; ""; 300', [1200, null, 300]],
  ])('%p is %p', (cell, counts) =>
    expect(readCounts(cell, FRENCH)).toMatchObject({ kind: 'value', value: counts }),
  );

  it('are refused where one cannot be read', () => {
    expect(readCounts('1200; beaucoup', FRENCH)).toMatchObject({
      code: 'number_unreadable',
      params: { text: 'beaucoup' },
    });
    expect(readCounts('-3', FRENCH)).toMatchObject({ code: 'number_below_zero' });
  });

  it('that are not said are not known', () => {
    expect(readCounts(null, FRENCH)).toEqual({ kind: 'unknown' });
  });
});
