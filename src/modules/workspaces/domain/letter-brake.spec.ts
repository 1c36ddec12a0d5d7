import { describe, expect, it } from '@jest/globals';

import { LETTERS_A_DAY, recentLetters, secondsOfPeace } from './letter-brake.js';

const now = new Date('2026-05-15T12:00:00Z');
const before = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);

describe('an address that was written to', () => {
  it.each<[string, number[], number]>([
    ['never', [], 0],
    ['just now', [0], 60],
    ['20.5 seconds ago', [20.5], 40],
    ['a minute ago', [60], 0],
    ['nine times today', [100, 200, 300, 400, 500, 600, 700, 800, 900], 0],
    ['ten times today', [900, 100, 200, 300, 400, 500, 600, 700, 800, 3600], 82_800],
    [
      'ten times, the first of them yesterday',
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => n * 100).concat(86_400),
      0,
    ],
  ])('%s is left in peace for so many seconds', (_, ages, seconds) => {
    expect(secondsOfPeace(ages.map(before), now)).toBe(seconds);
  });

  it('is remembered to have been for a day', () => {
    expect(recentLetters([before(86_399), before(86_400)], now)).toEqual([before(86_399)]);
    expect(LETTERS_A_DAY).toBe(10);
  });
});
