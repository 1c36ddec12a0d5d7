import { describe, expect, it } from '@jest/globals';
import { coversAllPosts, coversWholeBudgets, type ReportFilters } from './report-scope.js';

const all: ReportFilters = {
  ...{ campaignId: null, eventId: null, influencerId: null },
  ...{ platform: null, from: null, to: null },
};

describe('budgets belong to a scope', () => {
  it('that is a whole campaign, or all of them', () => {
    expect(coversWholeBudgets(all)).toBe(true);
    expect(coversWholeBudgets({ ...all, campaignId: 'c' })).toBe(true);
  });

  it.each([
    { eventId: 'e' },
    { influencerId: 'i' },
    { platform: 'x' as const },
    { to: '2026-01-01' },
  ])('but not to %j, because what part was spent there is unknown', (filter) => {
    expect(coversWholeBudgets({ ...all, campaignId: 'c', ...filter })).toBe(false);
  });
});

describe('all posts belong to a scope', () => {
  it('without any filter', () => {
    expect(coversAllPosts(all)).toBe(true);
  });

  it.each([
    { campaignId: 'c' },
    { eventId: 'e' },
    { influencerId: 'i' },
    { platform: 'x' as const },
    { from: '2026-01-01' },
    { to: '2026-01-01' },
  ])('but not with %j', (filter) => {
    expect(coversAllPosts({ ...all, ...filter })).toBe(false);
  });
});
