import { describe, expect, it } from '@jest/globals';

import { api, post } from '../../../../test/support/report-facts.js';
import { methodologiesOf } from './methodologies.js';

describe('what the totals add up', () => {
  const views = (value: number, readOn: string) => ({ views: { ...api(value), readOn } });

  it('is told by meaning, with how many posts and what they come to', () => {
    const youtube = { platform: 'youtube', format: 'video' } as const;
    const rows = methodologiesOf(
      [
        post('a', views(5, '2026-08-20'), youtube),
        post('b', views(7, '2026-08-28'), youtube),
        post('c', views(11, '2026-08-29'), youtube),
        post('d', views(13, '2026-08-29'), { platform: 'tiktok' }),
        post('e', {}, youtube),
      ],
      'en',
    );
    expect(rows.map(({ metric, code, posts, value }) => [metric, code, posts, value])).toEqual([
      ['views', 'youtube_views_from_start', 2, 18],
      ['views', 'youtube_views_watched', 1, 5],
    ]);
  });

  it('tells a story’s last message and its replies from what the API says', () => {
    const story = { format: 'story' };
    const told = { value: 30, provenance: 'platform_webhook', readOn: '2026-03-02' } as const;
    const rows = methodologiesOf(
      [
        post('a', { views: told, replies: { value: 0, provenance: 'platform_webhook' } }, story),
        post('b', { ...views(20, '2026-03-02'), replies: api(0) }, story),
        post('c', { replies: { value: 4, provenance: 'screenshot' } }, story),
      ],
      'fr',
    );
    expect(rows.map(({ code, posts }) => [code, posts])).toEqual([
      ['instagram_views', 1],
      ['meta_story_webhook', 1],
      ['instagram_story_replies', 2],
    ]);
    expect(rows[2]?.detail).toMatch(/inconnu/);
  });
});
