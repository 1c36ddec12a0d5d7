import { describe, expect, it } from '@jest/globals';

import { calendarDateIn, isCalendarDate, isTimeZone } from './time.js';

describe('isTimeZone', () => {
  it.each(['Europe/Paris', 'America/Argentina/Buenos_Aires', 'UTC'])('%s is one', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'Europe/Lutece', '+02:00', ' Europe/Paris', 'Europe/Paris;'])(
    '%p is none',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});

describe('calendarDateIn', () => {
  it('is the day at the place, not in UTC', () => {
    const lateInTheEvening = new Date('2026-03-28T23:30:00Z');
    expect(calendarDateIn(lateInTheEvening, 'UTC')).toBe('2026-03-28');
    expect(calendarDateIn(lateInTheEvening, 'Europe/Paris')).toBe('2026-03-29');
  });
});

describe('isCalendarDate', () => {
  it.each(['2026-02-28', '2028-02-29'])('%s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '0000-01-01', '2026-01-01T00:00:00Z', ''])(
    '%p does not',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );
});
