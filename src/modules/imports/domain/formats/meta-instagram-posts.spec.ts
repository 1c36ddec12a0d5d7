import { describe, expect, it } from '@jest/globals';

import { recognised, toldBy } from '../../../../../test/support/recognised.js';
import { META_INSTAGRAM_POSTS } from './meta-instagram-posts.js';

const HEADERS =
  'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves'.split(
    ',',
  );

describe('an export of Instagram posts from Meta Business Suite', () => {
  it('is recognised, and every column of it is understood', () => {
    const found = recognised(...HEADERS);
    expect(found?.format).toBe(META_INSTAGRAM_POSTS);
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
      Comments: 'metrics.comments',
      Shares: 'metrics.shares',
      Saves: 'metrics.saves',
      Follows: 'metrics.follows',
      'Duration (sec)': 'extra.durationSeconds',
    });
  });

  it('may say when a post appeared in French', () => {
    const french = HEADERS.map((name) => (name === 'Publish time' ? 'Heure de publication' : name));
    expect(toldBy(recognised(...french))).toMatchObject({ 'Heure de publication': 'publishedAt' });
  });

  it('tells images, carousels and reels apart', () => {
    expect(META_INSTAGRAM_POSTS.formatWords).toEqual({
      'ig image': 'photo',
      'ig carousel': 'carousel',
      'ig reel': 'reel',
    });
  });

  it('has its times in Pacific time, month before day, and says when its figures are whole', () => {
    expect(META_INSTAGRAM_POSTS.defaults).toEqual({
      timeZone: 'America/Los_Angeles',
      dateOrder: 'mdy',
      format: null,
    });
    expect(META_INSTAGRAM_POSTS.lifetime).toEqual({
      field: 'period',
      words: ['lifetime', 'global'],
    });
  });

  it('looks for posts by their address first, which is stable and often all that is known', () => {
    expect(META_INSTAGRAM_POSTS.postNames).toEqual(['post.url', 'post.externalId']);
  });
});
