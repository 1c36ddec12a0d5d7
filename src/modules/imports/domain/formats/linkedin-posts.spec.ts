import { describe, expect, it } from '@jest/globals';

import { recognised, toldBy } from '../../../../../test/support/recognised.js';
import { recogniseExport } from '../recognise-export.js';
import { LINKEDIN_POSTS } from './linkedin-posts.js';

const HEADERS =
  'Post title,Post link,Created date,Impressions,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate'.split(
    ',',
  );

describe('an export of the posts of a LinkedIn page', () => {
  it('is recognised, and every column of it is understood', () => {
    const found = recognised(...HEADERS);
    expect(found?.format).toBe(LINKEDIN_POSTS);
    expect(found).toMatchObject({ unknown: [], doubled: [] });
    expect(toldBy(found)).toEqual({
      'Post title': 'caption',
      'Post link': 'post.url',
      'Created date': 'publishedAt',
      Impressions: 'metrics.impressions',
      Clicks: 'metrics.clicks',
      Likes: 'metrics.likes',
      Comments: 'metrics.comments',
      Reposts: 'metrics.shares',
      Follows: 'metrics.follows',
    });
  });

  it('has its header in the second row, under a line of explanation', () => {
    const explanation = { cells: ['All posts and their figures.'] };
    expect(recogniseExport([explanation, { cells: HEADERS }])).toMatchObject({
      format: LINKEDIN_POSTS,
      headerRow: 1,
    });
    expect(recogniseExport([explanation, explanation, { cells: HEADERS }])).toBeNull();
  });

  it('takes impressions for impressions, not for people', () => {
    expect(Object.keys(LINKEDIN_POSTS.columns)).not.toContain('metrics.reach');
  });
});
