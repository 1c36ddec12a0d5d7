import { describe, expect, it } from '@jest/globals';

import { ABOUT_LINEAR, growth } from '../../../../test/support/growth.js';
import { isPlainCount, numberText } from './number-texts.js';

describe('numberText', () => {
  it.each([
    ['1,5', ','],
    ['1.5', '.'],
    ['1 234,567', ','],
    ["1'234.567", '.'],
    ['1,234,567', '.'],
    ['1.234.567', ','],
    ['1,234.567', '.'],
    ['1.234,567', ','],
    ['0,123', ','],
    ['1234.567', '.'],
    ['1,234e5', ','],
    ['1,234', 'either'],
    ['123.456', 'either'],
    ['1,234 k', 'either'],
    ['1234', null],
    ['1 234', null],
  ])('knows which mark separates the decimals of %s', (text, mark) => {
    expect(numberText(text)?.mark).toBe(mark);
  });

  it('tells what stands around the digits', () => {
    expect(numberText('( 1 234,5 k )')).toEqual({
      isNegative: true,
      digits: '1234,5',
      mark: ',',
      factor: 3,
      isPercent: false,
      isScientific: false,
    });
  });

  it('is quick about what only looks like a number', async () => {
    const texts = (size: number): string[] => [`${'1,'.repeat(size)}x`, `(${'1 '.repeat(size)}`];
    const tell = (all: string[]): unknown[] => all.map(numberText);
    expect(tell(texts(31))).toEqual([null, null]);
    expect(await growth(texts, tell, 8)).toBeLessThan(ABOUT_LINEAR);
  });
});

describe('a whole number and nothing else', () => {
  it.each(['0', '191265', '007', '999999999999999'])('is %s', (text) =>
    expect(isPlainCount(text)).toBe(true),
  );

  it.each(['', '-1', '1 000', '1,5', '1k', '9999999999999999', '１２'])('is not %j', (text) =>
    expect(isPlainCount(text)).toBe(false),
  );
});
