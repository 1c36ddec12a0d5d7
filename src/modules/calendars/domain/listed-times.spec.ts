import { describe, expect, it } from '@jest/globals';

import type { Component } from './components.js';
import { listedTimes, MOST_LISTED } from './listed-times.js';

const component = (...values: string[]): Component => ({
  name: 'VEVENT',
  line: 1,
  properties: values.map((value, at) => ({ name: 'EXDATE', params: {}, value, line: at + 2 })),
  parts: [],
  isWhole: true,
});

describe('the times that a component lists', () => {
  const huge = Array(50_000).fill('20990328').join(',');

  it('are those of all its lines, of one at most so many', () => {
    const patience = { left: 500_000 };
    expect(
      listedTimes(component('20990101', '20990102,20990103'), 'EXDATE', patience),
    ).toHaveLength(3);
    expect(listedTimes(component(huge), 'EXDATE', patience)).toHaveLength(MOST_LISTED);
    expect(patience.left).toBe(500_000 - 10 * (3 + MOST_LISTED));
  });

  it('end with patience', () => {
    const patience = { left: 95 };
    expect(listedTimes(component(huge, huge), 'EXDATE', patience)).toHaveLength(9);
    expect(patience.left).toBeLessThan(0);
  });
});
