import type { ExportFormat } from './export-format.js';

/**
 * Twitter analytics, tweets, as exported until 2023. Of the promoted columns, which repeat the
 * others for what was paid for, only the first is known by name.
 */
export const X_TWEETS: ExportFormat = {
  code: 'x_tweets',
  kind: 'readings',
  platform: 'x',
  headerWithin: 1,
  columns: {
    'post.externalId': ['tweet id'],
    'post.url': ['tweet permalink'],
    publishedAt: ['time'],
    caption: ['tweet text'],
    'metrics.impressions': ['impressions'],
    'metrics.likes': ['likes'],
    'metrics.comments': ['replies'],
    'metrics.shares': ['retweets'],
    'metrics.clicks': ['url clicks'],
    'metrics.follows': ['follows'],
    'metrics.profileVisits': ['user profile clicks'],
    'extra.engagements': ['engagements'],
    'extra.hashtagClicks': ['hashtag clicks'],
    'extra.detailExpands': ['detail expands'],
    'extra.permalinkClicks': ['permalink clicks'],
    'extra.appOpens': ['app opens'],
    'extra.appInstalls': ['app installs'],
    'extra.emailTweet': ['email tweet'],
    'extra.dialPhone': ['dial phone'],
    'extra.mediaViews': ['media views'],
    'extra.mediaEngagements': ['media engagements'],
    'extra.promotedImpressions': ['promoted impressions'],
  },
  unread: ['engagement rate'],
  needs: ['post.externalId', 'post.url', 'publishedAt', 'metrics.impressions'],
  postNames: ['post.externalId', 'post.url'],
  formatWords: {},
  isSincePublication: null,
  defaults: { timeZone: null, dateOrder: null, format: 'text' },
};
