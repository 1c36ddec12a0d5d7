import { describe, expect, it } from '@jest/globals';

import { recognised, toldBy } from '../../../../../test/support/recognised.js';
import { META_FACEBOOK_POSTS } from './meta-facebook-posts.js';

const HEADERS = [
  ...'Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type'.split(
    ',',
  ),
  ...'Permalink,Is crosspost,Is share,Post type,Languages,Custom labels'.split(','),
  ...'Funded content status,Data comment,Date,Views,Reach'.split(','),
  'Reactions, Comments and Shares',
  ...'Reactions,Comments,Shares,Total clicks,Other Clicks'.split(','),
  'Matched Audience Targeting Consumption (Photo Click)',
];

describe('an export of Facebook posts from Meta Business Suite', () => {
  it('is recognised, and every column of it is understood', () => {
    const found = recognised(...HEADERS);
    expect(found?.format).toBe(META_FACEBOOK_POSTS);
    expect(found).toMatchObject({ unknown: [], doubled: [] });
    expect(toldBy(found)).toEqual({
      'Post ID': 'post.externalId',
      Permalink: 'post.url',
      'Publish time': 'publishedAt',
      Description: 'caption',
      Title: 'caption',
      'Post type': 'format',
      Date: 'period',
      Views: 'metrics.views',
      Reach: 'metrics.reach',
      Reactions: 'metrics.likes',
      Comments: 'metrics.comments',
      Shares: 'metrics.shares',
      'Total clicks': 'extra.totalClicks',
      'Other Clicks': 'extra.otherClicks',
      'Matched Audience Targeting Consumption (Photo Click)': 'extra.photoClicks',
      'Duration (sec)': 'extra.durationSeconds',
    });
  });

  it('has the words of a post in its description, else in its title', () => {
    const captions = recognised(...HEADERS)?.columns.filter(({ field }) => field === 'caption');
    expect(captions?.map(({ header }) => header)).toEqual(['Description', 'Title']);
  });

  it('does not take all clicks for clicks on links', () => {
    expect(recognised(...HEADERS)?.columns.map(({ field }) => field)).not.toContain(
      'metrics.clicks',
    );
  });

  it('looks for posts by their id first, since permalinks change', () => {
    expect(META_FACEBOOK_POSTS.postNames).toEqual(['post.externalId', 'post.url']);
  });

  it('tells photos, videos, reels and words with a link apart', () => {
    expect(META_FACEBOOK_POSTS.formatWords).toEqual({
      photos: 'photo',
      videos: 'video',
      reels: 'reel',
      links: 'text',
    });
  });
});
