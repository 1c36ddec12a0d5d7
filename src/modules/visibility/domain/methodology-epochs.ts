import type { CalendarDate } from '../../../kernel/time.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import type { Metric } from './metrics.js';

/** What a metric meant: one code for each meaning that is known to differ from another. */
export const METHODOLOGY_CODES = [
  'instagram_plays',
  'instagram_views',
  'instagram_impressions',
  'instagram_impressions_retired',
  'instagram_story_replies',
  'meta_story_webhook',
  'facebook_video_views',
  'facebook_media_views',
  'facebook_impressions',
  'facebook_impressions_retired',
  'facebook_post_reach',
  'facebook_media_reach',
  'youtube_views_watched',
  'youtube_shorts_watched',
  'youtube_shorts_plays',
  'youtube_views_changing',
  'youtube_views_from_start',
] as const;

/** One of `METHODOLOGY_CODES`. */
export type MethodologyCode = (typeof METHODOLOGY_CODES)[number];

/** A meaning, and the first day on which the platform counted so; null is from the beginning. */
export interface Epoch {
  readonly code: MethodologyCode;
  readonly since: CalendarDate | null;
}

/** What one metric meant on one platform, one epoch after the other. */
export interface Lineage {
  readonly platform: Platform;
  /** The formats that it is about; null is all. */
  readonly formats: readonly string[] | null;
  readonly metric: Metric;
  /** The oldest first; the first has no `since`. */
  readonly epochs: readonly Epoch[];
}

/**
 * Meta, Graph API v22: `impressions`, `plays` and their like are gone from every version.
 * https://developers.facebook.com/docs/graph-api/changelog/version22.0
 */
const INSTAGRAM_VIEWS = '2025-04-21';

/**
 * Meta, Page insights: `post_impressions` and its like are invalid from here on, `post_media_view`
 * takes their place. The date of the unique ones is given differently in two places, so this day,
 * after which the old name cannot be asked for, is taken for them too.
 * https://developers.facebook.com/documentation/pages-api/platforminsights/page/deprecated-metrics
 */
const FACEBOOK_VIEWS = '2025-11-15';

/** https://developers.google.com/youtube/v3/revision_history, 31 March 2025. */
const YOUTUBE_SHORTS = '2025-03-31';

/**
 * Announced for 27 August 2026, seen by tools from the 24th on; between the two a figure may be of
 * either kind. https://developers.google.com/youtube/analytics/revision_history
 */
const YOUTUBE_ALL_FORMATS = { seen: '2026-08-24', announced: '2026-08-27' } as const;

const YOUTUBE_FROM_START: readonly Epoch[] = [
  { code: 'youtube_views_changing', since: YOUTUBE_ALL_FORMATS.seen },
  { code: 'youtube_views_from_start', since: YOUTUBE_ALL_FORMATS.announced },
];

/** Every change of meaning that a platform has made known. What is not here has had one meaning. */
export const LINEAGES: readonly Lineage[] = [
  {
    platform: 'instagram',
    formats: null,
    metric: 'views',
    epochs: [
      { code: 'instagram_plays', since: null },
      { code: 'instagram_views', since: INSTAGRAM_VIEWS },
    ],
  },
  {
    platform: 'instagram',
    formats: null,
    metric: 'impressions',
    epochs: [
      { code: 'instagram_impressions', since: null },
      { code: 'instagram_impressions_retired', since: INSTAGRAM_VIEWS },
    ],
  },
  {
    platform: 'facebook',
    formats: null,
    metric: 'views',
    epochs: [
      { code: 'facebook_video_views', since: null },
      { code: 'facebook_media_views', since: FACEBOOK_VIEWS },
    ],
  },
  {
    platform: 'facebook',
    formats: null,
    metric: 'impressions',
    epochs: [
      { code: 'facebook_impressions', since: null },
      { code: 'facebook_impressions_retired', since: FACEBOOK_VIEWS },
    ],
  },
  {
    platform: 'facebook',
    formats: null,
    metric: 'reach',
    epochs: [
      { code: 'facebook_post_reach', since: null },
      { code: 'facebook_media_reach', since: FACEBOOK_VIEWS },
    ],
  },
  {
    platform: 'youtube',
    // A short is also logged as a reel: it is the same thing under another platform's name.
    formats: ['short', 'reel'],
    metric: 'views',
    epochs: [
      { code: 'youtube_shorts_watched', since: null },
      { code: 'youtube_shorts_plays', since: YOUTUBE_SHORTS },
      ...YOUTUBE_FROM_START,
    ],
  },
  {
    platform: 'youtube',
    formats: ['video', 'live'],
    metric: 'views',
    epochs: [{ code: 'youtube_views_watched', since: null }, ...YOUTUBE_FROM_START],
  },
];
