import { describe, expect, it } from '@jest/globals';

import { recogniseExport } from '../recognise-export.js';
import { TIKTOK_CONTENT } from './tiktok-content.js';

const HEADERS =
  'Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views'.split(
    ',',
  );

const read = (...headers: readonly string[]) => recogniseExport([{ cells: headers }]);

const toldBy = (found: ReturnType<typeof read>) =>
  Object.fromEntries((found?.columns ?? []).map(({ header, field }) => [header, field]));

describe('an export of TikTok videos', () => {
  it('is recognised, and every column of it is understood', () => {
    const found = read(...HEADERS);
    expect(found?.format).toBe(TIKTOK_CONTENT);
    expect(found).toMatchObject({ unknown: [], doubled: [] });
    expect(toldBy(found)).toEqual({
      Time: 'capturedAt',
      'Video title': 'caption',
      'Video link': 'post.url',
      'Post time': 'publishedAt',
      'Total likes': 'metrics.likes',
      'Total comments': 'metrics.comments',
      'Total shares': 'metrics.shares',
      'Total views': 'metrics.views',
    });
  });

  it('knows a video by its link, and each row is a video where the link says nothing else', () => {
    expect(TIKTOK_CONTENT.postNames).toEqual(['post.url']);
    expect(TIKTOK_CONTENT.defaults.format).toBe('video');
  });
});
