import type { ExportFormat } from './export-format.js';

/**
 * LinkedIn, content of a page: an old spreadsheet with the sheets `Metrics` (by day) and `All posts`,
 * whose header is the second row, under a line of explanation. Likes may be below zero.
 */
export const LINKEDIN_POSTS: ExportFormat = {
  code: 'linkedin_posts',
  kind: 'readings',
  platform: 'linkedin',
  headerWithin: 2,
  columns: {
    'post.url': ['post link'],
    publishedAt: ['created date'],
    caption: ['post title'],
    'metrics.impressions': ['impressions'],
    'metrics.likes': ['likes'],
    'metrics.comments': ['comments'],
    'metrics.shares': ['reposts'],
    'metrics.clicks': ['clicks'],
    'metrics.follows': ['follows'],
  },
  unread: ['click through rate (ctr)', 'engagement rate'],
  needs: ['post.url', 'publishedAt', 'metrics.impressions'],
  postNames: ['post.url'],
  formatWords: {},
  isSincePublication: null,
  defaults: { timeZone: null, dateOrder: null, format: 'text' },
};
