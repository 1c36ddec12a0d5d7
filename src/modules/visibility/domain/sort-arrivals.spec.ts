import { describe, expect, it } from '@jest/globals';

import { sortArrivals } from './sort-arrivals.js';
import type { PostReading } from './received-reading.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 28, hour));

const reading = (postId: string, hour: number, standing: number | null): PostReading => ({
  post: {
    postId,
    publishedAt: at(0),
    standing: standing === null ? null : { capturedAt: at(standing), packed: '{}' },
  },
  capturedAt: at(hour),
  receivedAt: at(12),
  provenance: 'platform_api',
  source: 'system',
  method: null,
  quality: null,
  extra: null,
  metrics: { views: 1 },
});

describe('sortArrivals', () => {
  it('takes a reading for the latest where it is later than what stands, or nothing stands', () => {
    const [first, later] = [reading('a', 3, null), reading('b', 4, 3)];
    expect(sortArrivals([first, later])).toEqual({ latest: [first, later], others: [] });
  });

  it('asks the history about one that is late or of the same moment', () => {
    const [late, same] = [reading('a', 3, 4), reading('b', 4, 4)];
    expect(sortArrivals([late, same])).toEqual({ latest: [], others: [late, same] });
  });

  it('asks the history where several are of one post', () => {
    const all = [reading('a', 5, 4), reading('b', 6, 4), reading('a', 6, 4)];
    expect(sortArrivals(all)).toEqual({ latest: [all[1]], others: [all[0], all[2]] });
  });
});
