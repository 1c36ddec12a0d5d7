import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readCount, readNumber } from './numbers.js';

const french = { decimal: ',' } as const;
const english = { decimal: '.' } as const;
const torn = { decimal: null } as const;
const exact = (value: number) => ({ kind: 'number', value, isRounded: false });
const rounded = (value: number) => ({ kind: 'number', value, isRounded: true });
const refused = (code: string, text: string) => ({ kind: 'refused', code, text });

describe('readNumber', () => {
  it.each([
    ['1234', 1234],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    [' 12 ', 12],
    ['\ufeff12\u200e', 12],
    ['１２', 12],
    ['1 234', 1234],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567,25', 1234567.25],
    ['1 234,567', 1234.567],
    ["1'234.5", 1234.5],
    ['1’234’567', 1234567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['12,34,567', 1234567],
    ['1234,567', 1234.567],
    ['0,123', 0.123],
    ['0.123', 0.123],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['1.39%', 0.0139],
    ['1,39 %', 0.0139],
    ['1,39\u202f%', 0.0139],
    ['100%', 1],
    ['(12)', -12],
    ['(1 234,5)', -1234.5],
    ['-12', -12],
    ['- 12', -12],
    ['−12', -12],
    ['+12', 12],
    ['9007199254740991', 9007199254740991],
  ])('reads %s as %d, whatever the style of the column', (text, value) => {
    for (const style of [french, english, torn]) {
      expect(readNumber(text, style)).toEqual(exact(value));
    }
  });

  it.each([
    ['475.8m', 475_800_000],
    ['475.8M', 475_800_000],
    ['1,2 k', 1200],
    ['12K', 12_000],
    ['3 M', 3_000_000],
    ['1.2B', 1_200_000_000],
    ['1,2 Md', 1_200_000_000],
    ['1,2\u00a0Md', 1_200_000_000],
    ['2 mio.', 2_000_000],
    ['1.5E+3', 1500],
    ['5e-05', 0.00005],
  ])('says that %s is rounded', (text, value) => {
    expect(readNumber(text, french)).toEqual(rounded(value));
  });

  it.each(['', ' ', '-', '--', '—', '–', '−', 'n/a', 'N/A', '#N/A', 'N/D', 'n.d.', 'S.O.', 's.o'])(
    'takes "%s" for unknown, never for 0',
    (text) => {
      expect(readNumber(text, french)).toEqual({ kind: 'unknown' });
    },
  );

  it('takes an empty cell for unknown', () => {
    expect(readNumber(null, french)).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['1,234', 1.234, 1234],
    ['1.234', 1234, 1.234],
    ['12.500', 12500, 12.5],
    ['-1,234', -1.234, -1234],
    ['1,234%', 0.01234, 12.34],
  ])('reads %s as the column does', (text, inFrench, inEnglish) => {
    expect(readNumber(text, french)).toEqual(exact(inFrench));
    expect(readNumber(text, english)).toEqual(exact(inEnglish));
    expect(readNumber(text, torn)).toEqual(refused('number_ambiguous', text));
  });

  it.each([
    '12 likes',
    'abc',
    '1,23,4',
    '12 34',
    '1 234.567.890,1,2',
    '1.234.56',
    '1,2.3,4',
    '1.',
    '12²',
    '½',
    '251(nav)',
    '(-12)',
    '12-',
    '0x10',
    '3 constructor',
    '1e9999',
    'Infinity',
    '€12',
    '1'.repeat(65),
  ])('refuses %s', (text) => {
    expect(readNumber(text, english)).toMatchObject({ code: 'number_unreadable' });
  });

  it('refuses what would lose digits', () => {
    const text = '9007199254740993';
    expect(readNumber(text, english)).toEqual(refused('number_too_large', text));
    expect(readNumber(2 ** 53, english)).toMatchObject({ code: 'number_too_large' });
    expect(readNumber('99999999999 M', english)).toMatchObject({ code: 'number_too_large' });
  });

  it('takes the numbers of a spreadsheet as they are', () => {
    expect(readNumber(0.0139, french)).toEqual(exact(0.0139));
    expect(readNumber(Number.NaN, french)).toMatchObject({ code: 'number_unreadable' });
  });

  it('refuses a date that a spreadsheet made of a number', () => {
    const date = new Date('2026-03-01T00:00:00Z');
    expect(readNumber(date, french)).toEqual(refused('number_is_a_date', '2026-03-01 00:00:00'));
    expect(readNumber(true, french)).toEqual(refused('number_unreadable', 'true'));
  });

  it('quotes no more of a refused cell than a sentence can hold', () => {
    const reading = readNumber('x'.repeat(5000), english);
    expect(reading.kind === 'refused' && reading.text).toBe(`${'x'.repeat(99)}…`);
  });

  it('reads back every number that French and English people write', () => {
    const locales = [
      ['fr-FR', french],
      ['en-US', english],
      ['de-DE', french],
      ['de-CH', english],
      ['en-IN', english],
      ['sv-SE', french],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...locales),
        (units, decimals, [locale, style]) => {
          const value = Number(`${units}e-${decimals}`) || 0;
          const text = value.toLocaleString(locale, { minimumFractionDigits: decimals });
          expect(readNumber(text, style)).toEqual(exact(value));
        },
      ),
    );
  });
});

describe('readCount', () => {
  it('takes whole numbers, abbreviated ones too', () => {
    expect(readCount('1 234', french)).toEqual(exact(1234));
    expect(readCount('475,8 k', french)).toEqual(rounded(475_800));
    expect(readCount('12,0', french)).toEqual(exact(12));
    expect(readCount(12, french)).toEqual(exact(12));
    expect(readCount('n/a', french)).toEqual({ kind: 'unknown' });
  });

  it('refuses what cannot be counted, with its text', () => {
    expect(readCount('1,5', french)).toEqual(refused('number_not_whole', '1,5'));
    expect(readCount(1.5, french)).toEqual(refused('number_not_whole', '1.5'));
    expect(readCount('100 %', french)).toEqual(refused('number_not_whole', '100 %'));
    expect(readCount('(12)', french)).toEqual(refused('number_below_zero', '(12)'));
    expect(readCount('1e20', french)).toEqual(refused('number_too_large', '1e20'));
  });
});
