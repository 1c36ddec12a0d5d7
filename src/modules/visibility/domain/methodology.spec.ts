import { describe, expect, it } from '@jest/globals';

import { PLATFORMS, type Platform } from '../../influencers/influencers.contract.js';
import { LINEAGES } from './methodology-epochs.js';
import { METRICS_WITH_EPOCHS, methodologyOf, type CountedValue } from './methodology.js';
import { METRICS, type Metric } from './metrics.js';

const code = (
  [platform, format]: readonly [Platform, string],
  metric: Metric,
  on: string,
  more: Partial<CountedValue> = {},
): string | null =>
  methodologyOf({ platform, format }, metric, {
    on,
    provenance: 'platform_api',
    ...more,
  })?.code ?? null;

describe('what a metric means', () => {
  it.each([
    ['instagram', 'reel', 'views', '2025-04-20', 'instagram_plays'],
    ['instagram', 'reel', 'views', '2025-04-21', 'instagram_views'],
    ['instagram', 'photo', 'impressions', '2025-04-20', 'instagram_impressions'],
    ['instagram', 'photo', 'impressions', '2025-04-22', 'instagram_impressions_retired'],
    ['instagram', 'photo', 'reach', '2025-04-22', null],
    ['facebook', 'video', 'views', '2025-11-14', 'facebook_video_views'],
    ['facebook', 'video', 'views', '2025-11-15', 'facebook_media_views'],
    ['facebook', 'photo', 'impressions', '2025-11-15', 'facebook_impressions_retired'],
    ['facebook', 'photo', 'reach', '2025-11-14', 'facebook_post_reach'],
    ['facebook', 'photo', 'reach', '2025-11-15', 'facebook_media_reach'],
    ['youtube', 'short', 'views', '2025-03-30', 'youtube_shorts_watched'],
    ['youtube', 'short', 'views', '2025-03-31', 'youtube_shorts_plays'],
    ['youtube', 'short', 'views', '2026-08-27', 'youtube_views_from_start'],
    ['youtube', 'video', 'views', '2025-03-31', 'youtube_views_watched'],
    ['youtube', 'video', 'views', '2026-08-23', 'youtube_views_watched'],
    ['youtube', 'live', 'views', '2026-08-24', 'youtube_views_changing'],
    ['youtube', 'video', 'views', '2026-08-26', 'youtube_views_changing'],
    ['youtube', 'video', 'views', '2026-08-27', 'youtube_views_from_start'],
    ['youtube', 'video', 'likes', '2026-08-27', null],
    ['youtube', 'text', 'views', '2026-08-27', null],
    ['tiktok', 'video', 'views', '2026-08-27', null],
  ] as const)('on %s, of a %s, %s, at %s: %s', (platform, format, metric, at, expected) => {
    expect(code([platform, format], metric, at)).toBe(expected);
  });

  it('is the old notion where Meta tells a story’s views after its end', () => {
    const story = ['instagram', 'story'] as const;
    const at = '2026-03-01';
    expect(code(story, 'views', at)).toBe('instagram_views');
    expect(code(story, 'views', at, { provenance: 'platform_webhook' })).toBe('meta_story_webhook');
    expect(code(story, 'views', at, { method: 'meta_story_webhook' })).toBe('meta_story_webhook');
    expect(code(['instagram', 'reel'], 'views', at, { provenance: 'platform_webhook' })).toBe(
      'instagram_views',
    );
  });

  it('says that replies to a story are not counted in Europe, unless somebody saw them', () => {
    const story = ['instagram', 'story'] as const;
    const at = '2026-03-01';
    expect(code(story, 'replies', at)).toBe('instagram_story_replies');
    expect(code(story, 'replies', at, { provenance: 'screenshot' })).toBeNull();
    expect(code(['facebook', 'story'], 'replies', at)).toBeNull();
  });

  it('is known for the metrics that name epochs, in order and without a gap', () => {
    expect(METRICS_WITH_EPOCHS).toEqual(['views', 'reach', 'impressions']);
    for (const { platform, epochs, metric } of LINEAGES) {
      expect(PLATFORMS).toContain(platform);
      expect(METRICS).toContain(metric);
      const [first, ...later] = epochs.map(({ since }) => since);
      expect(first).toBeNull();
      expect(later).toEqual([...later].sort());
    }
  });
});
