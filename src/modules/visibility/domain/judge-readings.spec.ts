import { describe, expect, it } from '@jest/globals';

import { judgeReadings, type ReadingToJudge } from './judge-readings.js';
import type { MetricValues } from './metrics.js';

const reading = (hour: number, metrics: MetricValues, source = 'api_key:a'): ReadingToJudge => ({
  capturedAt: new Date(Date.UTC(2026, 2, 14, hour)),
  receivedAt: new Date(Date.UTC(2026, 2, 14, hour, 5)),
  provenance: 'platform_api',
  source,
  metrics,
});

const publishedAt = new Date('2026-03-14T00:00:00Z');

const said = (readings: readonly ReadingToJudge[], standing: MetricValues = {}): string[] =>
  judgeReadings(readings, standing, publishedAt).map(
    ({ capturedAt, warning }) => `${capturedAt.getUTCHours()} ${warning.code} ${warning.metric}`,
  );

describe('judgeReadings', () => {
  it('compares each with what stood before it was captured, however they arrive', () => {
    const [first, second, third] = [
      reading(8, { likes: 100 }),
      reading(9, { likes: 50 }),
      reading(10, { likes: 40 }),
    ];
    expect(said([third, first, second])).toEqual(['9 counter_halved likes']);
  });

  it('looks past readings that do not know a counter', () => {
    const silent = reading(9, { views: 5 });
    expect(said([reading(8, { likes: 100 }), silent, reading(10, { likes: 1 })])).toEqual([
      '10 counter_halved likes',
    ]);
  });

  it('starts from the values that stood', () => {
    expect(said([reading(8, { likes: 40 })], { likes: 80 })).toEqual(['8 counter_halved likes']);
  });

  it('does not compare two sources of one moment with each other', () => {
    const other = reading(8, { likes: 100 }, 'api_key:b');
    expect(said([other, reading(8, { likes: 10 })])).toEqual([]);
  });
});
