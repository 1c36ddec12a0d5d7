import type { ExportFormat } from './export-format.js';
import { INSTAGRAM_COLUMNS, INSTAGRAM_UNREAD, META_DEFAULTS, META_LIFETIME } from './meta.js';

/**
 * Meta Business Suite, Instagram posts and reels. The id is that of Meta's API, which no address
 * holds; the shortcode in the permalink is stable, and a post that was logged by its address is
 * known by nothing else.
 */
export const META_INSTAGRAM_POSTS: ExportFormat = {
  code: 'meta_instagram_posts',
  kind: 'readings',
  platform: 'instagram',
  headerWithin: 1,
  columns: {
    ...INSTAGRAM_COLUMNS,
    'metrics.comments': ['comments'],
    'metrics.saves': ['saves'],
  },
  unread: INSTAGRAM_UNREAD,
  needs: ['post.externalId', 'account.handle', 'publishedAt', 'metrics.saves'],
  postNames: ['post.url', 'post.externalId'],
  formatWords: { 'ig image': 'photo', 'ig carousel': 'carousel', 'ig reel': 'reel' },
  isSincePublication: true,
  defaults: META_DEFAULTS,
  lifetime: META_LIFETIME,
};
