import { describe, expect, it } from '@jest/globals';

import { METRICS } from './metrics.js';
import { unmeasuredBit, unmeasuredOf } from './unmeasured.js';

describe('the counters that nobody measured', () => {
  it('have a bit each, in the order of the counters', () => {
    expect(METRICS.map(unmeasuredBit)).toEqual(METRICS.map((_, place) => 2 ** place));
    expect(unmeasuredBit('views')).toBe(1);
  });

  it('are those whose bit is set, where they are known', () => {
    const bits = unmeasuredBit('views') | unmeasuredBit('likes') | unmeasuredBit('saves');
    expect(unmeasuredOf({ views: 3, reach: 2, likes: 0, saves: null }, bits)).toEqual([
      'views',
      'likes',
    ]);
    expect(unmeasuredOf({ views: 3 }, 0)).toEqual([]);
  });
});
