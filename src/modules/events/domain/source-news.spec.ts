import { describe, expect, it } from '@jest/globals';

import type { SaidOfEvent } from './event-record.js';
import { keptSaying, newsOf } from './source-news.js';

const at = (hour: number): Date => new Date(Date.UTC(2099, 2, 28, hour));
const SAID: SaidOfEvent = {
  title: 'Toulouse – Lyon',
  startsAt: at(20),
  endsAt: at(22),
  venue: { name: 'Stade', city: 'Toulouse' },
};

describe('what a calendar says', () => {
  it('is all new where nothing was said before', () => {
    expect(newsOf(SAID, null)).toEqual(SAID);
  });

  it('is no news the second time, in whatever order the database kept it', () => {
    const kept = keptSaying({ ...SAID, venue: { city: 'Toulouse', name: 'Stade' } });
    expect(newsOf(SAID, JSON.parse(JSON.stringify(kept)))).toEqual({});
  });

  it('is news where it says something else, and only that', () => {
    expect(newsOf({ ...SAID, title: 'Toulouse – Nice' }, keptSaying(SAID))).toEqual({
      title: 'Toulouse – Nice',
    });
  });

  it('names both ends of an event that moves, and all of a venue', () => {
    const kept = keptSaying(SAID);
    expect(newsOf({ ...SAID, startsAt: at(19) }, kept)).toEqual({
      startsAt: at(19),
      endsAt: at(22),
    });
    const venue = { name: 'Stade', city: 'Colomiers' };
    expect(newsOf({ ...SAID, venue }, kept)).toEqual({ venue });
  });
});
