import type { ExportFormat } from './export-format.js';
import { META_DEFAULTS, META_LIFETIME, META_PUBLISHED } from './meta.js';

/**
 * Meta Business Suite, Instagram stories. Files were seen with some of these columns only, and in
 * no order that could be relied on; `Navigation` stood in each that was seen, and in no other export.
 */
export const META_INSTAGRAM_STORIES: ExportFormat = {
  code: 'meta_instagram_stories',
  kind: 'readings',
  platform: 'instagram',
  headerWithin: 1,
  columns: {
    'post.externalId': ['post id'],
    'post.url': ['permalink'],
    'account.handle': ['account username'],
    publishedAt: META_PUBLISHED,
    caption: ['description'],
    format: ['post type'],
    period: ['date'],
    'metrics.views': ['views'],
    'metrics.reach': ['reach'],
    'metrics.likes': ['likes'],
    'metrics.shares': ['shares'],
    'metrics.replies': ['replies'],
    'metrics.clicks': ['link clicks'],
    'metrics.follows': ['follows'],
    'metrics.profileVisits': ['profile visits'],
    'extra.navigation': ['navigation'],
    'extra.stickerTaps': ['sticker taps'],
    'extra.durationSeconds': ['duration (sec)'],
  },
  unread: ['account id', 'account name', 'data comment'],
  needs: ['post.externalId', 'publishedAt', 'extra.navigation'],
  postNames: ['post.externalId', 'post.url'],
  formatWords: { 'ig story': 'story' },
  isSincePublication: true,
  defaults: { ...META_DEFAULTS, format: 'story' },
  lifetime: META_LIFETIME,
};
