import type { ExportFormat } from './export-format.js';

/**
 * TikTok Studio, `Overview.csv`: what each day added to the counters of the whole account. It lies
 * in the same zip as `Content.csv`, is of no post and has no followers: it is recognised so that
 * nobody takes a day's views for those of a post.
 */
export const TIKTOK_OVERVIEW: ExportFormat = {
  code: 'tiktok_overview',
  kind: 'increments',
  platform: 'tiktok',
  headerWithin: 1,
  columns: {
    day: ['date'],
    'extra.videoViews': ['video views'],
    'extra.profileViews': ['profile views'],
    'extra.likes': ['likes'],
    'extra.comments': ['comments'],
    'extra.shares': ['shares'],
  },
  unread: [],
  needs: ['day', 'extra.videoViews', 'extra.profileViews'],
  postNames: [],
  formatWords: {},
  isSincePublication: false,
  defaults: { timeZone: null, dateOrder: null, format: null },
};
