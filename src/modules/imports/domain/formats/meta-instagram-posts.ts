import type { ExportFormat } from './export-format.js';
import { META_DEFAULTS, META_LIFETIME, META_PUBLISHED } from './meta.js';

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
    'metrics.comments': ['comments'],
    'metrics.shares': ['shares'],
    'metrics.saves': ['saves'],
    'metrics.follows': ['follows'],
    'extra.durationSeconds': ['duration (sec)'],
  },
  unread: ['account id', 'account name', 'data comment'],
  needs: ['post.externalId', 'account.handle', 'publishedAt', 'metrics.saves'],
  postNames: ['post.url', 'post.externalId'],
  formatWords: { 'ig image': 'photo', 'ig carousel': 'carousel', 'ig reel': 'reel' },
  isSincePublication: true,
  defaults: META_DEFAULTS,
  lifetime: META_LIFETIME,
};
