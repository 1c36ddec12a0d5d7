import { describe, expect, it } from '@jest/globals';

import { recognised, toldBy } from '../../../../../test/support/recognised.js';
import { TIKTOK_CONTENT } from './tiktok-content.js';

const HEADERS =
  'Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views'.split(
    ',',
  );

describe('an export of TikTok videos', () => {
  it('is recognised, and every column of it is understood', () => {
    const found = recognised(...HEADERS);
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
