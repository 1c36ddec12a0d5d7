import type { ExportFormat } from './export-format.js';

/**
 * X analytics, content. Impressions are not people: who looks twice counts twice. A reply is seen by
 * everybody, hence a comment. Reposts are the shares that the API of X counts; the column `Shares`
 * stands for itself.
 */
export const X_CONTENT: ExportFormat = {
  code: 'x_content',
  kind: 'readings',
  platform: 'x',
  headerWithin: 1,
  columns: {
    'post.externalId': ['post id'],
    'post.url': ['post link'],
    publishedAt: ['date'],
    caption: ['post text'],
    'metrics.impressions': ['impressions'],
    'metrics.likes': ['likes'],
    'metrics.comments': ['replies'],
    'metrics.shares': ['reposts'],
    'metrics.saves': ['bookmarks'],
    'metrics.clicks': ['url clicks'],
    'metrics.follows': ['new follows'],
    'metrics.profileVisits': ['profile visits'],
    'extra.shares': ['shares'],
    'extra.engagements': ['engagements'],
    'extra.detailExpands': ['detail expands'],
    'extra.hashtagClicks': ['hashtag clicks'],
    'extra.permalinkClicks': ['permalink clicks'],
  },
  unread: [],
  needs: ['post.externalId', 'post.url', 'publishedAt', 'metrics.impressions'],
  postNames: ['post.externalId', 'post.url'],
  formatWords: {},
  isSincePublication: null,
  defaults: { timeZone: null, dateOrder: null, format: 'text' },
};
