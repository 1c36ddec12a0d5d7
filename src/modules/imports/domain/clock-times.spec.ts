import { describe, expect, it } from '@jest/globals';

import { clockTimeIn } from './clock-times.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

describe('clockTimeIn', () => {
  it.each([
    ['03/25/2025 22:00', 22 * HOUR, '03/25/2025'],
    ['25/03/2025 a 22h00', 22 * HOUR, '25/03/2025 a'],
    ['25/03/2025 22h', 22 * HOUR, '25/03/2025'],
    ['25/03/2025 22 h 05', 22 * HOUR + 5 * MINUTE, '25/03/2025'],
    ['2025-03-25 22:00:15.250', 22 * HOUR + 15_250, '2025-03-25'],
    ['mar 30, 2026, 10:00 pm', 22 * HOUR, 'mar 30, 2026,'],
    ['mar 30, 2026, 10 p.m.', 22 * HOUR, 'mar 30, 2026,'],
    ['mar 30, 2026 12:15 am', 15 * MINUTE, 'mar 30, 2026'],
    ['mar 30, 2026 12:15 p. m.', 12 * HOUR + 15 * MINUTE, 'mar 30, 2026'],
    ['22:00, 30 mars 2026', 22 * HOUR, ', 30 mars 2026'],
    ['30 mars 2026 a 0:00', 0, '30 mars 2026 a'],
  ])('finds the time in %s', (text, milliseconds, rest) => {
    expect(clockTimeIn(text)).toEqual({ milliseconds, offset: null, rest });
  });

  it.each([
    ['2025-03-25t22:00:00z', 0],
    ['2025-03-25t22:00:00+02:00', 2 * HOUR],
    ['2025-03-25 22:00 +0000', 0],
    ['2025-03-25 22:00 -0730', -7.5 * HOUR],
    ['2025-03-25 22:00 utc', 0],
    ['2025-03-25 22:00 gmt+2', 2 * HOUR],
    ['2025-03-25t22:00+14', 14 * HOUR],
  ])('knows the zone of %s', (text, offset) => {
    expect(clockTimeIn(text)).toEqual({ milliseconds: 22 * HOUR, offset, rest: '2025-03-25' });
  });

  it.each(['24:00', '22:60', '22:00:60', '13:00 pm', '0:30 am', '22:00 +15:00', '22:00 +02:60'])(
    'knows that no clock shows %s',
    (text) => {
      expect(clockTimeIn(text)?.milliseconds).toBeNull();
    },
  );

  it.each(['12 haziran 2026', '10 apr 2026', '3 mai', '30 mars 2026', '2026-03-30', '12 ha'])(
    'finds no time in %s',
    (text) => {
      expect(clockTimeIn(text)).toBeNull();
    },
  );

  it('leaves a zone that it does not know for others to refuse', () => {
    expect(clockTimeIn('2025-03-25 22:00 pdt')?.rest).toBe('2025-03-25  pdt');
  });
});
