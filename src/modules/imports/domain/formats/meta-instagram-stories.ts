import type { ExportFormat } from './export-format.js';
import { INSTAGRAM_COLUMNS, INSTAGRAM_UNREAD, META_DEFAULTS, META_LIFETIME } from './meta.js';

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
    ...INSTAGRAM_COLUMNS,
    'metrics.replies': ['replies'],
    'metrics.clicks': ['link clicks'],
    'metrics.profileVisits': ['profile visits'],
    'extra.navigation': ['navigation'],
    'extra.stickerTaps': ['sticker taps'],
  },
  unread: INSTAGRAM_UNREAD,
  needs: ['post.externalId', 'publishedAt', 'extra.navigation'],
  postNames: ['post.externalId', 'post.url'],
  formatWords: { 'ig story': 'story' },
  isSincePublication: true,
  defaults: { ...META_DEFAULTS, format: 'story' },
  lifetime: META_LIFETIME,
};
