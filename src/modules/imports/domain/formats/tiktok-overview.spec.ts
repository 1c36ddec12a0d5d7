import { describe, expect, it } from '@jest/globals';

import { recognised, toldBy } from '../../../../../test/support/recognised.js';
import { TIKTOK_OVERVIEW } from './tiktok-overview.js';

const HEADERS = 'Date,Video Views,Profile Views,Likes,Comments,Shares'.split(',');

describe('an export of the days of a TikTok account', () => {
  it('is recognised, and every column of it is understood', () => {
    const found = recognised(...HEADERS);
    expect(found?.format).toBe(TIKTOK_OVERVIEW);
    expect(found).toMatchObject({ unknown: [], doubled: [] });
    expect(toldBy(found)).toEqual({
      Date: 'day',
      'Video Views': 'extra.videoViews',
      'Profile Views': 'extra.profileViews',
      Likes: 'extra.likes',
      Comments: 'extra.comments',
      Shares: 'extra.shares',
    });
  });

  it('tells no counter of a post, since a day is not a total', () => {
    expect(TIKTOK_OVERVIEW).toMatchObject({ kind: 'increments', isSincePublication: false });
    expect(
      Object.keys(TIKTOK_OVERVIEW.columns).filter((name) => name.startsWith('metrics.')),
    ).toEqual([]);
  });
});
