import type { ExportFormat } from './export-format.js';

/**
 * YouTube Studio, `Table data.csv` by content (in a zip with `Chart data.csv` and `Totals.csv`).
 * Traps:
 * - The first row is `Total`: no video. Blanks are "no data", not zero.
 * - The table counts the days that were chosen on screen: in a real file the `Total` is the sum of
 *   the days of `Totals.csv`. It is a reading only where these days begin before the video.
 * - Dates are days (`Mar 30, 2026`); headers follow the language of the screen.
 * - Tables by country or by day have the same name and no `Content`.
 * - An impression is one of the thumbnail, not of the video.
 * - A Short looks like any other video.
 */
export const YOUTUBE_TABLE: ExportFormat = {
  code: 'youtube_table',
  kind: 'readings',
  platform: 'youtube',
  headerWithin: 1,
  columns: {
    'post.externalId': ['content'],
    caption: ['video title'],
    publishedAt: ['video publish time'],
    'metrics.views': ['views'],
    'metrics.reach': ['unique viewers'],
    'metrics.follows': ['subscribers'],
    'extra.engagedViews': ['engaged views'],
    'extra.durationSeconds': ['duration'],
    'extra.watchTimeHours': ['watch time (hours)'],
    'extra.averageViewDuration': ['average view duration'],
    'extra.averagePercentageViewed': ['average percentage viewed (%)'],
    'extra.stayedToWatchPercent': ['stayed to watch (%)'],
    'extra.thumbnailImpressions': ['thumbnail impressions', 'impressions'],
    'extra.thumbnailClickThroughPercent': [
      'thumbnail click-through rate (%)',
      'impressions click-through rate (%)',
    ],
  },
  unread: [],
  needs: ['post.externalId', 'caption', 'publishedAt'],
  postNames: ['post.externalId'],
  formatWords: {},
  isSincePublication: false,
  defaults: { timeZone: null, dateOrder: null, format: 'video' },
  totals: { field: 'post.externalId', words: ['total'] },
};
