import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { METRICS, type MetricValues } from './metrics.js';
import { mayLookWrong, readingWarnings, type ReadingToCheck } from './warnings.js';

const alone = { previous: null, publishedAt: null };

const reading = (metrics: MetricValues, capturedAt = '2026-03-14T21:00:00Z'): ReadingToCheck => ({
  capturedAt: new Date(capturedAt),
  receivedAt: new Date('2026-03-14T21:05:00Z'),
  metrics,
});

describe('readingWarnings', () => {
  it('has nothing to say about an ordinary reading', () => {
    const publishedAt = new Date('2026-03-14T21:00:00Z');
    const ordinary = reading({ views: 90, reach: 60, impressions: 60, likes: 51 });
    const previous = { views: 80, reach: 50, likes: 100 };
    expect(readingWarnings(ordinary, { previous, publishedAt })).toEqual([]);
  });

  it('notes impressions below reach, where both are known', () => {
    expect(readingWarnings(reading({ impressions: 90, reach: 100 }), alone)).toEqual([
      {
        code: 'impressions_below_reach',
        metric: 'impressions',
        params: { impressions: 90, reach: 100 },
      },
    ]);
    expect(readingWarnings(reading({ impressions: null, reach: 100 }), alone)).toEqual([]);
  });

  it('notes each counter that fell by half or more, down to negative', () => {
    const previous = { views: 100, likes: 1, comments: 8, shares: 0, reach: 10 };
    const fallen = reading({ views: 50, likes: -1, comments: 5, shares: 0, reach: null });
    expect(readingWarnings(fallen, { previous, publishedAt: null })).toEqual([
      { code: 'counter_halved', metric: 'views', params: { from: 100, to: 50 } },
      { code: 'counter_halved', metric: 'likes', params: { from: 1, to: -1 } },
    ]);
  });

  it('notes views below reach and likes above it, where both are known', () => {
    expect(readingWarnings(reading({ views: 90, likes: 101, reach: 100 }), alone)).toEqual([
      { code: 'views_below_reach', metric: 'views', params: { views: 90, reach: 100 } },
      { code: 'likes_above_reach', metric: 'likes', params: { likes: 101, reach: 100 } },
    ]);
    expect(readingWarnings(reading({ views: 100, likes: 100, reach: 100 }), alone)).toEqual([]);
    expect(readingWarnings(reading({ views: 90, likes: 101 }), alone)).toEqual([]);
  });

  it('notes a counter below zero, but for likes, which may stand so', () => {
    expect(readingWarnings(reading({ likes: -2, reach: -1, saves: 0 }), alone)).toEqual([
      { code: 'negative_counter', metric: 'reach', params: { value: -1 } },
    ]);
  });

  it('notes comments that are gone at once as something else than a fall', () => {
    const gone = reading({ comments: 0, likes: 2 });
    const previous = { comments: 8, likes: 4 };
    expect(readingWarnings(gone, { previous, publishedAt: null })).toEqual([
      { code: 'counter_halved', metric: 'likes', params: { from: 4, to: 2 } },
      { code: 'comments_gone', metric: 'comments', params: { from: 8 } },
    ]);
  });

  it('notes a moment more than a day after it was received', () => {
    expect(readingWarnings(reading({}, '2026-03-15T21:05:00Z'), alone)).toEqual([]);
    expect(readingWarnings(reading({}, '2026-03-15T21:05:01Z'), alone)).toEqual([
      {
        code: 'captured_in_future',
        params: { capturedAt: '2026-03-15T21:05:01.000Z', receivedAt: '2026-03-14T21:05:00.000Z' },
      },
    ]);
  });

  it('notes a moment before the post appeared', () => {
    const publishedAt = new Date('2026-03-14T21:00:01Z');
    expect(readingWarnings(reading({}), { previous: null, publishedAt })).toEqual([
      {
        code: 'captured_before_publication',
        params: { capturedAt: '2026-03-14T21:00:00.000Z', publishedAt: '2026-03-14T21:00:01.000Z' },
      },
    ]);
  });
});

describe('mayLookWrong', () => {
  const counter = fc.option(fc.integer({ min: -3, max: 12 }), { nil: null });
  const metrics = fc.dictionary(fc.constantFrom(...METRICS), counter);
  const hours = fc.integer({ min: -50, max: 50 });

  it('says of exactly those that they may, about which there is something to say', () => {
    fc.assert(
      fc.property(metrics, hours, (told, late) => {
        const capturedAt = new Date(Date.UTC(2026, 2, 14, 21 + late)).toISOString();
        const asked = reading(told, capturedAt);
        expect(mayLookWrong(asked)).toBe(
          readingWarnings(asked, alone).length > 0 || (told.likes ?? 0) < 0,
        );
      }),
    );
  });
});
