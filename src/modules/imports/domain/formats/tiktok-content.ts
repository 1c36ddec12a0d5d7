import type { ExportFormat } from './export-format.js';

/**
 * TikTok Studio, `Content.csv` (in a zip, or as a spreadsheet). Traps:
 * - Headers stay English in every language; dates are in the person's and have no year (`8 de marzo`,
 *   `9月13日`). `Time` is the day of the export: `Post time` is of the same year, or of the one before
 *   where its day would be later. The year of `Time` itself has to be told.
 * - Quotes inside titles are not doubled, and titles may be empty.
 * - The id of the video is only in its link.
 */
export const TIKTOK_CONTENT: ExportFormat = {
  code: 'tiktok_content',
  kind: 'readings',
  platform: 'tiktok',
  headerWithin: 1,
  columns: {
    capturedAt: ['time'],
    caption: ['video title'],
    'post.url': ['video link'],
    publishedAt: ['post time'],
    'metrics.likes': ['total likes'],
    'metrics.comments': ['total comments'],
    'metrics.shares': ['total shares'],
    'metrics.views': ['total views'],
  },
  unread: [],
  needs: ['post.url', 'publishedAt', 'metrics.views'],
  postNames: ['post.url'],
  formatWords: {},
  isSincePublication: true,
  defaults: { timeZone: null, dateOrder: null, format: 'video' },
};
