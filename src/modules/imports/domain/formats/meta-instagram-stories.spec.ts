import { describe, expect, it } from '@jest/globals';

import { recognised, toldBy } from '../../../../../test/support/recognised.js';
import { META_INSTAGRAM_STORIES } from './meta-instagram-stories.js';

const HEADERS =
  'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Profile visits,Replies,Link clicks,Sticker taps,Navigation,Follows'.split(
    ',',
  );

describe('an export of Instagram stories from Meta Business Suite', () => {
  it('is recognised, and every column of it is understood', () => {
    const found = recognised(...HEADERS);
    expect(found?.format).toBe(META_INSTAGRAM_STORIES);
    expect(found).toMatchObject({ unknown: [], doubled: [] });
    expect(toldBy(found)).toEqual({
      'Post ID': 'post.externalId',
      Permalink: 'post.url',
      'Account username': 'account.handle',
      'Publish time': 'publishedAt',
      Description: 'caption',
      'Post type': 'format',
      Date: 'period',
      Views: 'metrics.views',
      Reach: 'metrics.reach',
      Likes: 'metrics.likes',
      Shares: 'metrics.shares',
      'Profile visits': 'metrics.profileVisits',
      Replies: 'metrics.replies',
      'Link clicks': 'metrics.clicks',
      'Sticker taps': 'extra.stickerTaps',
      Navigation: 'extra.navigation',
      Follows: 'metrics.follows',
      'Duration (sec)': 'extra.durationSeconds',
    });
  });

  it('is recognised by some of its columns in another order', () => {
    const found = recognised(
      'Navigation',
      'Views',
      'Reach',
      'Publish time',
      'Post type',
      'Post ID',
    );
    expect(found?.format).toBe(META_INSTAGRAM_STORIES);
    expect(found?.missing).toContain('metrics.replies');
  });

  it('has stories only', () => {
    expect(META_INSTAGRAM_STORIES.formatWords).toEqual({ 'ig story': 'story' });
    expect(META_INSTAGRAM_STORIES.defaults.format).toBe('story');
  });
});
