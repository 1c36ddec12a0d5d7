import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { backwardsOf, sizeOf } from './search-words.js';
import { afterAll, slipsBetween, slipsIn, spellingRanges, swappedInTheMiddle } from './spelling.js';

const LETTER = fc.constantFrom('a', 'b', 'c', 'é', '明');
const WORD = fc.string({ unit: LETTER, minLength: 4, maxLength: 8 });

/** Whether `other` is found where one looks for `word`. */
const isFound = (word: string, other: string): boolean => {
  const { starts, ends } = spellingRanges(word);
  const isIn = (text: string) => (range: { size: number; low: string; high: string }) =>
    range.size === sizeOf(other) && text >= range.low && text < range.high;
  return (
    swappedInTheMiddle(word) === other ||
    starts.some(isIn(other)) ||
    ends.some(isIn(backwardsOf(other)))
  );
};

describe('slips', () => {
  it.each([
    ['martin', 'martin', 0],
    ['martin', 'martn', 1],
    ['martin', 'marttin', 1],
    ['martin', 'marton', 1],
    ['martin', 'matrin', 1],
    ['martin', 'bernard', 6],
    ['lefebvre', 'lefevbre', 1],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('between %j and %j are %d', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
    expect(slipsBetween(other, one)).toBe(slips);
  });

  it.each([
    ['lea', 0],
    ['jean', 1],
    ['martin31', 0],
    ['mathilde', 1],
    ['christophe', 2],
  ])('are forgiven in %j: %d', (word, slips) => expect(slipsIn(word)).toBe(slips));
});

describe('where the words lie that somebody meant', () => {
  it('is where each word of one slip is found', () => {
    const edited = fc.record({ word: WORD, at: fc.nat(8), letter: LETTER, kind: fc.nat(3) });
    fc.assert(
      fc.property(edited, ({ word, at, letter, kind }) => {
        const letters = [...word];
        const place = at % letters.length;
        const other = [
          letters.toSpliced(place, 1),
          letters.toSpliced(place, 0, letter),
          letters.toSpliced(place, 1, letter),
          letters.toSpliced(place, 2, ...letters.slice(place, place + 2).reverse()),
        ][kind]!.join('');
        expect(slipsBetween(word, other)).toBeLessThanOrEqual(1);
        expect(isFound(word, other)).toBe(true);
      }),
    );
  });

  it('is wide enough for two slips in one half of a long word', () => {
    expect(isFound('christophe', 'chirstophe')).toBe(true);
    expect(isFound('christophe', 'christoffe')).toBe(true);
    expect(isFound('christophe', 'kristophe')).toBe(true);
  });

  it('is nowhere for a short word', () => {
    expect(spellingRanges('lea')).toEqual({ starts: [], ends: [] });
  });

  it('ends after all that begins so', () => {
    expect('ma明' < afterAll('ma') && 'ma' < afterAll('ma') && afterAll('ma') < 'mb').toBe(true);
  });
});
