import { describe, expect, it } from '@jest/globals';

import { postBreaks } from './post-breaks.js';

describe('the breaks of a post’s series', () => {
  const day = (date: string, views: number | null = 5, reach: number | null = null) => ({
    date,
    metrics: { views, reach },
  });
  const video = { platform: 'youtube', format: 'video' } as const;

  it('stand at the first day of the new meaning that knows the metric', () => {
    const days = [day('2026-08-20'), day('2026-08-28', null, 3), day('2026-08-30')];
    expect(postBreaks(video, days, null)).toEqual([
      {
        ...{ date: '2026-08-30', metric: 'views' },
        ...{ from: 'youtube_views_watched', to: 'youtube_views_from_start' },
      },
    ]);
  });

  it('are two where the change itself was read', () => {
    const days = [day('2026-08-20'), day('2026-08-25'), day('2026-08-26'), day('2026-08-27')];
    expect(postBreaks(video, days, null).map(({ date, to }) => [date, to])).toEqual([
      ['2026-08-25', 'youtube_views_changing'],
      ['2026-08-27', 'youtube_views_from_start'],
    ]);
  });

  it('are none on one side, nor where nothing ever changed', () => {
    const days = [day('2026-08-20'), day('2026-08-30')];
    expect(postBreaks({ platform: 'tiktok', format: 'video' }, days, null)).toEqual([]);
    expect(postBreaks(video, days.slice(1), null)).toEqual([]);
    expect(postBreaks(video, [], null)).toEqual([]);
  });

  it('follow each metric by itself, in order of days', () => {
    const days = [day('2025-11-01', 1, 1), day('2025-11-16', null, 2), day('2025-11-20', 3, 3)];
    const found = postBreaks({ platform: 'facebook', format: 'video' }, days, null);
    expect(found.map(({ date, metric }) => [date, metric])).toEqual([
      ['2025-11-16', 'reach'],
      ['2025-11-20', 'views'],
    ]);
  });

  it('show where a story’s views come from Meta’s last message', () => {
    const story = { platform: 'instagram', format: 'story' } as const;
    const days = [day('2026-03-01'), day('2026-03-02')];
    const told = { since: '2026-03-02', before: { provenance: 'platform_api' } } as const;
    expect(postBreaks(story, days, told)).toMatchObject([
      { date: '2026-03-02', from: 'instagram_views', to: 'meta_story_webhook' },
    ]);
    expect(postBreaks(story, days, null)).toEqual([]);
  });

  it('are not made up for a story that was only ever told of, nor where nobody knows any more', () => {
    const story = { platform: 'instagram', format: 'story' } as const;
    const days = [day('2026-03-01'), day('2026-03-02')];
    for (const before of [{ provenance: 'platform_webhook' } as const, null])
      expect(postBreaks(story, days, { since: '2026-03-02', before })).toEqual([]);
  });
});
