import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readListCell, writeListCell } from './list-cell.js';

const awkward = fc
  .array(fc.constantFrom(';', '; ', '"', '""', ',', '\n', '\r\n', ' ', '\u00a0', 'a', 'é', "'"), {
    maxLength: 8,
  })
  .map((signs) => signs.join(''));

const items = fc.array(fc.oneof(awkward, fc.string({ unit: 'binary' })));

describe('a list in a cell', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['vip'], 'vip'],
    [['+33 6 12 34 56 78', '05 61 00 00 00'], '+33 6 12 34 56 78; 05 61 00 00 00'],
    [['rugby, VII', 'a;b'], 'rugby, VII; "a;b"'],
    [['"Lolo" Sanchez', 'il a dit "non"'], '"""Lolo"" Sanchez"; il a dit "non"'],
    [['', ' '], '""; " "'],
    [['deux\nlignes'], '"deux\nlignes"'],
  ])('of %j is written %j and read back', (list, text) => {
    expect(writeListCell(list)).toBe(text);
    expect(readListCell(text)).toEqual(list);
  });

  it('is read back exactly, whatever its items hold', () => {
    fc.assert(
      fc.property(items, (list) => {
        expect(readListCell(writeListCell(list))).toEqual(list);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read back where commas part items that hold none', () => {
    const withoutCommas = items.map((list) => list.map((item) => item.replaceAll(',', '.')));
    fc.assert(
      fc.property(withoutCommas, (list) => {
        expect(readListCell(writeListCell(list), { commas: true })).toEqual(list);
      }),
    );
  });

  it.each([
    ['a;b', ['a', 'b']],
    [' a ;; b ; ', ['a', 'b']],
    ['a\nb\r\nc', ['a', 'b', 'c']],
    ['a, b', ['a, b']],
    ['"Lolo" Sanchez; b', ['"Lolo" Sanchez', 'b']],
    ['"never closed; b', ['"never closed', 'b']],
    ['  ', []],
    [';', []],
  ])('is read as people write it: %j', (text, list) => {
    expect(readListCell(text)).toEqual(list);
  });

  it('is parted by commas only where the caller says so', () => {
    expect(readListCell('fr, en;es,"pt"', { commas: true })).toEqual(['fr', 'en', 'es', 'pt']);
  });

  it('reads a long cell in no time', () => {
    const long = '"a;'.repeat(100_000);
    expect(readListCell(long)).toHaveLength(100_000);
  });
});
