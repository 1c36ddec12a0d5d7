import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ratio, sumKnown } from './ratio.js';

describe('ratio', () => {
  it.each([
    [1, 4, 0.25],
    [0, 4, 0],
    [null, 4, null],
    [1, null, null],
    [1, 0, null],
    [0, 0, null],
  ])('of %p to %p is %p', (numerator, denominator, expected) => {
    expect(ratio(numerator, denominator)).toBe(expected);
  });
});

describe('sumKnown', () => {
  it('is unknown where nothing is known, and zero only where zero was said', () => {
    expect(sumKnown([])).toBeNull();
    expect(sumKnown([null, undefined])).toBeNull();
    expect(sumKnown([null, 0])).toBe(0);
  });

  it('does not mind where the unknown stand', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 1e9 })));
    fc.assert(
      fc.property(values, (some) => {
        expect(sumKnown(some)).toBe(sumKnown(some.filter((value) => value !== null)));
      }),
    );
  });
});
