import { describe, expect, it } from '@jest/globals';

import { metricName } from './metric-names.js';
import { METRICS } from './metrics.js';

describe('what a counter is called', () => {
  it('is said in both languages, and of no two counters the same', () => {
    for (const locale of ['en', 'fr'] as const) {
      const names = METRICS.map((metric) => metricName(metric, locale));
      expect(new Set(names).size).toBe(METRICS.length);
      for (const name of names) expect(name).toMatch(/^[\p{L}’ ]+$/u);
    }
    expect(metricName('profileVisits', 'en')).toBe('profile visits');
    expect(metricName('views', 'fr')).toBe('vues');
  });
});
