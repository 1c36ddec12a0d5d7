import { describe, expect, it } from '@jest/globals';

import { api, post } from '../../../../test/support/report-facts.js';
import { doubtsOf, timelineBreaks, type DaysAround } from './timeline-breaks.js';

const views = (readOn: string) => ({ views: { ...api(5), readOn } });
const video = (publishedOn: string) =>
  ({ platform: 'youtube', format: 'video', publishedOn }) as const;
const around = (postId: string, since: string, before: string, after: string): DaysAround => ({
  ...{ postId, metric: 'views', since, before, after, reading: null },
});

const told = { value: 5, provenance: 'platform_webhook', readOn: '2026-03-29' } as const;

describe('where series may break', () => {
  it('is each change of the platform between appearance and last reading', () => {
    const posts = [
      post('crosses', views('2026-09-01'), video('2026-08-01')),
      post('before', views('2026-08-23'), video('2026-08-01')),
      post('after', views('2026-09-01'), video('2026-08-27')),
      post('elsewhere', views('2026-09-01'), { platform: 'tiktok', publishedOn: '2026-08-01' }),
      post('unread', {}, video('2026-08-01')),
    ];
    expect(doubtsOf(posts)).toEqual([
      { postId: 'crosses', metric: 'views', since: '2026-08-24', isTold: false },
      { postId: 'crosses', metric: 'views', since: '2026-08-27', isTold: false },
    ]);
  });

  it('is the day of a story’s last message', () => {
    expect(doubtsOf([post('a', { views: told }, { format: 'story' })])).toEqual([
      { postId: 'a', metric: 'views', since: '2026-03-29', isTold: true },
    ]);
    expect(doubtsOf([post('a', { views: told }, { format: 'reel' })])).toEqual([]);
  });
});

describe('the breaks of a timeline', () => {
  it('count the posts that break so on a day, each once', () => {
    const posts = ['a', 'b', 'c'].map((id) => post(id, views('2026-09-01'), video('2026-08-01')));
    const found = timelineBreaks(
      posts,
      [
        // Read on neither day of the change: both say the same.
        around('a', '2026-08-24', '2026-08-20', '2026-08-30'),
        around('a', '2026-08-27', '2026-08-20', '2026-08-30'),
        around('b', '2026-08-27', '2026-08-20', '2026-08-30'),
        around('c', '2026-08-24', '2026-08-23', '2026-08-25'),
      ],
      'en',
    );
    expect(found.map(({ date, from, to, posts: count }) => [date, from, to, count])).toEqual([
      ['2026-08-25', 'youtube_views_watched', 'youtube_views_changing', 1],
      ['2026-08-30', 'youtube_views_watched', 'youtube_views_from_start', 2],
    ]);
    expect(found[0]?.detail).toMatch(/^From here on “views” counts something else/);
  });

  it('are none at a story’s last message unless what stood before was asked for', () => {
    const story = post('a', { views: told }, { format: 'story' });
    const days = around('a', '2026-03-29', '2026-03-28', '2026-03-29');
    const from = (reading: DaysAround['reading']) =>
      timelineBreaks([story], [{ ...days, reading }], 'en').map(({ from: code }) => code);
    expect(from({ provenance: 'platform_api' })).toEqual(['instagram_views']);
    expect(from({ provenance: 'platform_webhook' })).toEqual([]);
    expect(from(null)).toEqual([]);
  });

  it('are none where both days mean the same', () => {
    const posts = [post('a', views('2026-09-01'), video('2026-08-01'))];
    expect(
      timelineBreaks(posts, [around('a', '2026-08-27', '2026-08-27', '2026-08-28')], 'en'),
    ).toEqual([]);
  });
});
