import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { runsOf } from './runs.js';

const key = (item: string): string => item.slice(0, 1);

describe('runs', () => {
  it.each([
    [[], []],
    [['a1', 'b1'], [['a1', 'b1']]],
    [
      ['a1', 'b1', 'a2', 'b2'],
      [
        ['a1', 'b1'],
        ['a2', 'b2'],
      ],
    ],
    [
      ['a1', 'a2', 'a3'],
      [['a1'], ['a2'], ['a3']],
    ],
  ])('cut %j into %j', (items, runs) => {
    expect(runsOf(items, key)).toEqual(runs);
  });

  it('keep every item and the order, and no key twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (items) => {
        const runs = runsOf(items, key);
        expect(runs.flat()).toEqual(items);
        for (const run of runs) expect(new Set(run).size).toBe(run.length);
      }),
    );
  });
});
