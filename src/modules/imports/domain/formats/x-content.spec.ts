import { describe, expect, it } from '@jest/globals';

import { recognised, toldBy } from '../../../../../test/support/recognised.js';
import { X_CONTENT } from './x-content.js';

const HEADERS =
  'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks'.split(
    ',',
  );

describe('an export of posts on X', () => {
  it('is recognised, and every column of it is understood', () => {
    const found = recognised(...HEADERS);
    expect(found?.format).toBe(X_CONTENT);
    expect(found).toMatchObject({ unknown: [], doubled: [] });
    expect(toldBy(found)).toEqual({
      'Post id': 'post.externalId',
      Date: 'publishedAt',
      'Post text': 'caption',
      'Post Link': 'post.url',
      Impressions: 'metrics.impressions',
      Likes: 'metrics.likes',
      Engagements: 'extra.engagements',
      Bookmarks: 'metrics.saves',
      Shares: 'extra.shares',
      'New follows': 'metrics.follows',
      Replies: 'metrics.comments',
      Reposts: 'metrics.shares',
      'Profile visits': 'metrics.profileVisits',
      'Detail Expands': 'extra.detailExpands',
      'URL Clicks': 'metrics.clicks',
      'Hashtag Clicks': 'extra.hashtagClicks',
      'Permalink Clicks': 'extra.permalinkClicks',
    });
  });

  it('takes nobody for reached, since who looks twice counts twice', () => {
    expect(Object.keys(X_CONTENT.columns)).not.toContain('metrics.reach');
  });
});
