import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { currentFigures, dayFigures } from './current-figures.js';
import { METRICS, PROVENANCES, type MetricValues, type Reading } from './metrics.js';

const reading = (capturedAt: string, metrics: MetricValues, source = 'key:a'): Reading => ({
  capturedAt: new Date(capturedAt),
  provenance: 'platform_api',
  source,
  metrics,
});

describe('currentFigures', () => {
  it('takes the latest captured, not the latest arrived', () => {
    const evening = reading('2026-03-14T20:00:00Z', { views: 500 });
    const noon = reading('2026-03-14T12:00:00Z', { views: 200 });
    expect(currentFigures([evening, noon]).views).toEqual({
      value: 500,
      capturedAt: evening.capturedAt,
      provenance: 'platform_api',
    });
  });

  it('keeps a known value that later readings do not know', () => {
    const figures = currentFigures([
      reading('2026-03-14T12:00:00Z', { views: 200, reach: 150 }),
      reading('2026-03-15T12:00:00Z', { views: 300, reach: null }),
    ]);
    expect(figures.views?.value).toBe(300);
    expect(figures.reach?.value).toBe(150);
  });

  it('takes a lower or a zero value as the correction that it is', () => {
    const figures = currentFigures([
      reading('2026-03-14T12:00:00Z', { likes: 90, comments: 4 }),
      reading('2026-03-15T12:00:00Z', { likes: -1, comments: 0 }),
    ]);
    expect(figures.likes?.value).toBe(-1);
    expect(figures.comments?.value).toBe(0);
  });

  it('is null for every counter where nothing was read', () => {
    expect(Object.entries(currentFigures([]))).toEqual(METRICS.map((metric) => [metric, null]));
  });
});

describe('dayFigures', () => {
  it('cuts the days in the time zone given', () => {
    const late = reading('2026-03-14T23:30:00Z', { views: 10 });
    expect(dayFigures([late], 'UTC')[0]?.date).toBe('2026-03-14');
    expect(dayFigures([late], 'Europe/Paris')[0]?.date).toBe('2026-03-15');
  });

  it('tells of each day only what that day told', () => {
    const days = dayFigures(
      [
        reading('2026-03-16T08:00:00Z', { views: 40 }),
        reading('2026-03-14T08:00:00Z', { views: 10, reach: 9 }),
        reading('2026-03-14T18:00:00Z', { views: 20 }),
      ],
      'Europe/Paris',
    );
    expect(days.map(({ date }) => date)).toEqual(['2026-03-14', '2026-03-16']);
    expect(days[0]?.figures.views?.value).toBe(20);
    expect(days[0]?.figures.reach?.value).toBe(9);
    expect(days[1]?.figures.reach).toBeNull();
  });
});

describe('any history of readings', () => {
  const values = fc.option(fc.integer({ min: -5, max: 1_000_000 }), { nil: null });
  const history = fc
    .uniqueArray(
      fc.record({
        capturedAt: fc
          .integer({ min: 0, max: 30 })
          .map((n) => new Date(1_742_000_000_000 + n * 7.2e6)),
        provenance: fc.constantFrom(...PROVENANCES),
        source: fc.constantFrom('key:a', 'key:b', 'member:c'),
        metrics: fc.record({ views: values, reach: values, likes: values }, { requiredKeys: [] }),
      }),
      { selector: (one) => `${one.capturedAt.getTime()} ${one.source}`, maxLength: 20 },
    )
    .chain((readings) =>
      fc.tuple(
        fc.constant(readings),
        fc.shuffledSubarray(readings, { minLength: readings.length }),
      ),
    );

  it('gives the same figures in whatever order it arrives', () => {
    fc.assert(
      fc.property(history, ([readings, arrived]) => {
        expect(currentFigures(arrived)).toEqual(currentFigures(readings));
        expect(dayFigures(arrived, 'Europe/Paris')).toEqual(dayFigures(readings, 'Europe/Paris'));
      }),
    );
  });

  it('has as current figure the last day that knew it', () => {
    fc.assert(
      fc.property(history, ([readings]) => {
        const current = currentFigures(readings);
        const days = dayFigures(readings, 'Europe/Paris').reverse();
        for (const metric of METRICS) {
          const known = days.find(({ figures }) => figures[metric] !== null);
          expect(known?.figures[metric] ?? null).toEqual(current[metric]);
        }
      }),
    );
  });
});
