import { describe, expect, it } from '@jest/globals';
import {
  partsOf,
  ratedPost,
  sumOf,
  unmeasuredSum,
  type PostCounters,
  type ReportPost,
} from './report-post.js';

const figures: PostCounters = {
  views: { value: 500, provenance: 'declared' },
  reach: null,
  impressions: null,
  likes: { value: 10, provenance: 'platform_api' },
  comments: { value: 3, provenance: 'platform_export' },
  shares: null,
  saves: { value: 2, provenance: 'screenshot' },
  replies: null,
  clicks: { value: 7, provenance: 'platform_api' },
  follows: { value: 8, provenance: 'platform_api' },
  profileVisits: null,
};

const post: ReportPost = {
  id: 'a',
  influencerId: 'lea',
  influencerName: 'Léa',
  accountId: null,
  eventId: null,
  eventTitle: null,
  platform: 'instagram',
  format: 'reel',
  publishedOn: '2026-03-28',
  followers: { value: 20, provenance: 'declared' },
  figures,
};

describe('the parts of a figure', () => {
  it('are the counter itself, or nothing', () => {
    expect(partsOf(post, 'views')).toEqual([{ value: 500, provenance: 'declared' }]);
    expect(partsOf(post, 'reach')).toEqual([]);
  });

  it('are the engagements that are known, each with its own provenance', () => {
    expect(partsOf(post, 'engagements')).toEqual([
      { value: 10, provenance: 'platform_api' },
      { value: 3, provenance: 'platform_export' },
      { value: 2, provenance: 'screenshot' },
    ]);
  });

  it('add up to what the rates divide', () => {
    expect(sumOf([post, post], 'engagements')).toBe(30);
    expect(ratedPost(post)).toEqual({ engagements: 15, reach: null, views: 500, followers: 20 });
    expect(sumOf([post], 'shares')).toBeNull();
  });

  it('say how much of them nobody measured, and nothing where nothing is known', () => {
    expect(unmeasuredSum([post, post], 'views')).toBe(1000);
    expect(unmeasuredSum([post], 'engagements')).toBe(2);
    expect(unmeasuredSum([post], 'clicks')).toBe(0);
    expect(unmeasuredSum([post], 'shares')).toBeNull();
  });
});
