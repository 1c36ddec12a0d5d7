import { describe, expect, it } from '@jest/globals';

import { standingValues } from './standing.js';

describe('standingValues', () => {
  it('reads what is known and leaves out what is not', () => {
    const packed = '{1200,NULL,0,-3,NULL,NULL,NULL,NULL,NULL,NULL,9007199254740991}';
    expect(standingValues(packed)).toEqual({
      views: 1200,
      impressions: 0,
      likes: -3,
      profileVisits: 9_007_199_254_740_991,
    });
  });

  it('reads the counters that it is told of', () => {
    expect(standingValues('{7,NULL}', ['likes', 'shares'])).toEqual({ likes: 7 });
  });

  it('knows nothing of a post without readings', () => {
    expect(standingValues(null)).toEqual({});
  });
});
