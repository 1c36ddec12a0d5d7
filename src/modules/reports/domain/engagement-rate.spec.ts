import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { engagementRate, engagementRates, type RatedPost } from './engagement-rate.js';

const post = (change: Partial<RatedPost>): RatedPost => ({
  engagements: null,
  reach: null,
  views: null,
  followers: null,
  ...change,
});

describe('engagementRates', () => {
  it('is a ratio of sums, not a mean of ratios', () => {
    const posts = [post({ engagements: 10, reach: 100 }), post({ engagements: 30, reach: 900 })];
    expect(engagementRates(posts).byReach).toBe(0.04);
  });

  it('leaves a post with an unknown side out of both sums, for that rate alone', () => {
    const posts = [
      post({ engagements: 10, reach: 100, views: 200, followers: 1000 }),
      post({ engagements: 90, views: 800 }),
      post({ reach: 400, followers: 1000 }),
    ];
    expect(engagementRates(posts)).toEqual({ byReach: 0.1, byViews: 0.1, byFollowers: 0.01 });
  });

  it('is null over nothing, over zero, and over what is unknown', () => {
    const unknown = { byReach: null, byViews: null, byFollowers: null };
    expect(engagementRates([])).toEqual(unknown);
    expect(engagementRates([post({ engagements: 5, reach: 0 })])).toEqual(unknown);
    expect(engagementRates([post({ reach: 5 })])).toEqual(unknown);
  });

  it('is zero where people were reached and nobody engaged', () => {
    expect(engagementRates([post({ engagements: 0, reach: 5 })]).byReach).toBe(0);
  });
});

describe('engagementRate', () => {
  it('stays between the lowest and the highest rate of its posts', () => {
    const rated = fc.record({
      engagements: fc.nat(10_000),
      base: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(fc.array(rated, { minLength: 1 }), (posts) => {
        const rates = posts.map(({ engagements, base }) => engagements / base);
        const rate = engagementRate(posts, ({ base }) => base) ?? NaN;
        expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-9));
        expect(rate).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-9));
      }),
    );
  });
});
