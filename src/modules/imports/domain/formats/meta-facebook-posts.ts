import type { ExportFormat } from './export-format.js';
import { META_COLUMNS, META_DEFAULTS, META_LIFETIME } from './meta.js';

/**
 * Meta Business Suite, Facebook posts. Permalinks (`pfbid…`) differ from one export to the next, so
 * a post is known by its id. Its words are in `Title` or in `Description`. `Total clicks` are not
 * clicks on links alone: they contain photos and `Other Clicks`.
 */
export const META_FACEBOOK_POSTS: ExportFormat = {
  code: 'meta_facebook_posts',
  kind: 'readings',
  platform: 'facebook',
  headerWithin: 1,
  columns: {
    ...META_COLUMNS,
    caption: ['description', 'title'],
    'metrics.likes': ['reactions'],
    'metrics.comments': ['comments'],
    'extra.totalClicks': ['total clicks'],
    'extra.otherClicks': ['other clicks'],
    'extra.photoClicks': ['matched audience targeting consumption (photo click)'],
  },
  unread: [
    'page id',
    'page name',
    'caption type',
    'is crosspost',
    'is share',
    'languages',
    'custom labels',
    'funded content status',
    'data comment',
    'reactions, comments and shares',
  ],
  needs: ['post.externalId', 'publishedAt', 'format', 'metrics.likes'],
  postNames: ['post.externalId', 'post.url'],
  formatWords: { photos: 'photo', videos: 'video', reels: 'reel', links: 'text' },
  isSincePublication: true,
  defaults: META_DEFAULTS,
  lifetime: META_LIFETIME,
};
