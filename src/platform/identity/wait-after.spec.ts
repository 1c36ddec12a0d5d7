import { describe, expect, it } from '@jest/globals';

import { waitAfter } from './wait-after.js';

const RULE = { name: 'test', free: 3, forgetAfterSeconds: 60, longestWaitSeconds: 30 };

describe('the wait after an attempt', () => {
  it('is none for the free ones, then doubles up to the longest', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 5000].map((attempt) => waitAfter(RULE, attempt))).toEqual([
      0, 0, 0, 2, 4, 8, 16, 30, 30, 30,
    ]);
  });

  it('is none where attempts were given back', () => {
    expect(waitAfter(RULE, -1)).toBe(0);
  });
});
