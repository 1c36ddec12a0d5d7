import { describe, expect, it } from '@jest/globals';

import { firstDayOf, firstKeptMonth, monthOf, monthsAhead } from './reading-months.js';

const dayOfMonth = (moment: string): string | null => {
  const month = monthOf(new Date(moment));
  return month === null ? null : firstDayOf(month);
};

describe('the months of readings', () => {
  it('are those of UTC, from 2020 on', () => {
    expect(dayOfMonth('2026-11-30T23:59:59.999Z')).toBe('2026-11-01');
    expect(dayOfMonth('2026-12-01T00:00:00Z')).toBe('2026-12-01');
    expect(dayOfMonth('2026-12-31T23:30:00-01:00')).toBe('2027-01-01');
    expect(dayOfMonth('2020-01-01T00:00:00Z')).toBe('2020-01-01');
    expect(dayOfMonth('2019-12-31T23:59:59.999Z')).toBeNull();
  });

  it('are made ahead across the end of the year', () => {
    const ahead = monthsAhead(new Date('2026-11-23T09:00:00Z'), 3);
    expect(ahead.map(firstDayOf)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
  });

  it('are kept whole for as many months as asked, beside the one that runs', () => {
    const kept = firstKeptMonth(new Date('2026-11-23T09:00:00Z'), 13);
    expect(kept === null ? null : firstDayOf(kept)).toBe('2025-10-01');
    expect(firstKeptMonth(new Date('2026-11-23T09:00:00Z'), 120)).toBeNull();
  });
});
