import { describe, expect, it } from '@jest/globals';
import { engagementsFigure, type PostCounters } from './report-post.js';

const unknown: PostCounters = {
  views: null,
  reach: null,
  impressions: null,
  likes: null,
  comments: null,
  shares: null,
  saves: null,
  replies: null,
  clicks: null,
  follows: null,
  profileVisits: null,
};

describe('the engagements of a post', () => {
  it('are trusted no more than their least trustworthy part', () => {
    const engagements = engagementsFigure({
      ...unknown,
      likes: { value: 10, provenance: 'platform_api' },
      saves: { value: 2, provenance: 'screenshot' },
      comments: { value: 3, provenance: 'platform_export' },
    });
    expect(engagements).toEqual({ value: 15, provenance: 'screenshot' });
  });

  it('have nothing to do with views, clicks and follows', () => {
    const figure = { value: 5, provenance: 'declared' } as const;
    const counters = { ...unknown, views: figure, clicks: figure, follows: figure, reach: figure };
    expect(engagementsFigure(counters)).toBeNull();
  });
});
