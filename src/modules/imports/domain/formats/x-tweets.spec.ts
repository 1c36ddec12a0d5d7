import { describe, expect, it } from '@jest/globals';

import { recognised, toldBy } from '../../../../../test/support/recognised.js';
import { X_TWEETS } from './x-tweets.js';

const HEADERS =
  'Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,likes,user profile clicks,url clicks,hashtag clicks,detail expands,permalink clicks,app opens,app installs,follows,email tweet,dial phone,media views,media engagements,promoted impressions'.split(
    ',',
  );

describe('an export of tweets', () => {
  it('is recognised, and every column of it is understood', () => {
    const found = recognised(...HEADERS);
    expect(found?.format).toBe(X_TWEETS);
    expect(found).toMatchObject({ unknown: [], doubled: [] });
    expect(toldBy(found)).toEqual({
      'Tweet id': 'post.externalId',
      'Tweet permalink': 'post.url',
      'Tweet text': 'caption',
      time: 'publishedAt',
      impressions: 'metrics.impressions',
      engagements: 'extra.engagements',
      retweets: 'metrics.shares',
      replies: 'metrics.comments',
      likes: 'metrics.likes',
      'user profile clicks': 'metrics.profileVisits',
      'url clicks': 'metrics.clicks',
      'hashtag clicks': 'extra.hashtagClicks',
      'detail expands': 'extra.detailExpands',
      'permalink clicks': 'extra.permalinkClicks',
      'app opens': 'extra.appOpens',
      'app installs': 'extra.appInstalls',
      follows: 'metrics.follows',
      'email tweet': 'extra.emailTweet',
      'dial phone': 'extra.dialPhone',
      'media views': 'extra.mediaViews',
      'media engagements': 'extra.mediaEngagements',
      'promoted impressions': 'extra.promotedImpressions',
    });
  });

  it('is recognised with further promoted columns, which are told as unknown', () => {
    const found = recognised(...HEADERS, 'promoted something');
    expect(found?.format).toBe(X_TWEETS);
    expect(found?.unknown).toEqual([{ index: HEADERS.length, header: 'promoted something' }]);
  });
});
