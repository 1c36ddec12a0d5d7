import { describe, expect, it } from '@jest/globals';

import { numberHint, numberStyleFrom, numberStyleOf } from './number-styles.js';

describe('numberStyleOf', () => {
  it.each([
    [['1,234', '1,5'], ','],
    [['1,234', '1 234,5'], ','],
    [['1,234', '1.234.567'], ','],
    [['1.234', '1.5'], '.'],
    [['1,234', '1,234.5'], '.'],
    [['1,234', '1,234,567'], '.'],
    [['1,234', '0.123'], '.'],
    [['1,234', '475.8m'], '.'],
  ])('lets the certain cell of %j decide for all', (cells, decimal) => {
    expect(numberStyleOf(cells, 'fr')).toEqual({ decimal, isAssumed: false });
    expect(numberStyleOf([...cells].reverse(), 'en')).toEqual({ decimal, isAssumed: false });
  });

  it('falls back on the language of the headers, and says so', () => {
    expect(numberStyleOf(['1,234', '12'], 'fr')).toEqual({ decimal: ',', isAssumed: true });
    expect(numberStyleOf(['1,234', '12'], 'en')).toEqual({ decimal: '.', isAssumed: true });
  });

  it('assumes nothing where no cell can be read in two ways', () => {
    const cells = ['12', '1 234', null, 1.5, '-', 'n/a', 'words, and 1.5 more', new Date(0), true];
    expect(numberStyleOf(cells, 'fr')).toEqual({ decimal: ',', isAssumed: false });
  });

  it('does not decide for a column that contradicts itself', () => {
    expect(numberStyleOf(['1,5', '1.5', '1,234'], 'fr').decimal).toBeNull();
  });

  it('knows that a count has no decimals', () => {
    expect(numberStyleOf(['1,234', '12,000'], 'fr', 'count').decimal).toBe('.');
    expect(numberStyleOf(['1.234'], 'en', 'count').decimal).toBe(',');
    expect(numberStyleOf(['12,000', '1,234 k', '1,234 %'], 'fr', 'count')).toEqual({
      decimal: ',',
      isAssumed: true,
    });
  });
});

describe('numberStyleFrom', () => {
  it('needs only what the cells told, not the cells', () => {
    const hints = new Set(['1,234', '1,5', '7'].map((cell) => numberHint(cell)));
    expect([...hints]).toEqual(['either', ',', null]);
    expect(numberStyleFrom(hints, 'en')).toEqual({ decimal: ',', isAssumed: false });
  });
});
