import { describe, expect, it } from '@jest/globals';

import { readDuration, readTime, timeOfDay } from './time-cells.js';

const HOUR = 3_600_000;
const STYLE = { decimal: ',' } as const;

describe('a time of day in a column of its own', () => {
  it.each([
    ['21h00', 21],
    ['21:30', 21.5],
    ['21 h', 21],
    ['21', 21],
    ['21.30', 21.5],
    ['9 pm', 21],
    [0.875, 21],
    [21, 21],
    [new Date('1899-12-31T21:00:00Z'), 21],
  ])('%p is %p hours after midnight', (cell, hours) =>
    expect(readTime(cell)).toEqual({
      kind: 'value',
      value: { kind: 'time', milliseconds: hours * HOUR },
    }),
  );

  it.each(['midi', '25:00', '28/03/2026', 24.5, -1])('%p is none', (cell) =>
    expect(readTime(cell)).toMatchObject({ kind: 'refused', code: 'time_unreadable' }),
  );

  it.each([null, '', '-'])('%p is not known', (cell) =>
    expect(readTime(cell)).toEqual({ kind: 'unknown' }),
  );

  it('is no time where a day stands beside it', () => {
    expect(timeOfDay('28 mars 21h00')).toBeNull();
    expect(timeOfDay('21h00')).toBe(21 * HOUR);
  });
});

describe('a duration', () => {
  it.each([
    ['0:04:34', 274],
    ['4:34', 274],
    ['1 h 02 min 3 s', 3723],
    ['4min34', 274],
    ['1h02', 3720],
    ['1h 2min 03', 3723],
    ['12 min', 720],
    ['45 sec', 45],
    ["4'34", 274],
    ['4\'34"', 274],
    ['274', 274],
    [11, 11],
    ['12,5', 12.5],
    [new Date('1899-12-31T00:04:34Z'), 274],
  ])('%p is %p seconds', (cell, seconds) =>
    expect(readDuration(cell, STYLE)).toMatchObject({ value: seconds }),
  );

  it.each(['long', '-3', -3, new Date('2026-03-28T00:00:00Z')])('%p is none', (cell) =>
    expect(readDuration(cell, STYLE)).toMatchObject({ code: 'duration_unreadable' }),
  );

  it('that is not said is not known', () => {
    expect(readDuration(null, STYLE)).toEqual({ kind: 'unknown' });
    expect(readDuration('--', STYLE)).toEqual({ kind: 'unknown' });
  });
});
