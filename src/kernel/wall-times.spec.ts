import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { calendarDateIn } from './time.js';
import { instantOfWallTime } from './wall-times.js';

const at = (day: string, clock: string, timeZone: string): string => {
  const milliseconds = Date.parse(`1970-01-01T${clock}Z`);
  return instantOfWallTime({ day, milliseconds }, timeZone).toISOString();
};

describe('instantOfWallTime', () => {
  it.each([
    ['2025-03-25', '22:00:00', 'America/Los_Angeles', '2025-03-26T05:00:00.000Z'],
    ['2025-12-25', '22:00:00', 'America/Los_Angeles', '2025-12-26T06:00:00.000Z'],
    ['2025-07-14', '12:30:15.250', 'Europe/Paris', '2025-07-14T10:30:15.250Z'],
    ['2025-07-14', '00:00:00', 'UTC', '2025-07-14T00:00:00.000Z'],
    ['2025-07-14', '00:15:00', 'Asia/Kathmandu', '2025-07-13T18:30:00.000Z'],
    ['2025-07-14', '10:00:00', 'Pacific/Kiritimati', '2025-07-13T20:00:00.000Z'],
  ])('knows when clocks show %s %s in %s', (day, clock, zone, instant) => {
    expect(at(day, clock, zone)).toBe(instant);
  });

  it('takes the earlier where clocks are put back and show an hour twice', () => {
    expect(at('2025-10-26', '02:30:00', 'Europe/Paris')).toBe('2025-10-26T00:30:00.000Z');
    expect(at('2025-11-02', '01:30:00', 'America/Los_Angeles')).toBe('2025-11-02T08:30:00.000Z');
  });

  it('takes the earlier where clocks are put forward and never show it', () => {
    expect(at('2025-03-30', '02:30:00', 'Europe/Paris')).toBe('2025-03-30T00:30:00.000Z');
    expect(at('2025-03-09', '02:30:00', 'America/Los_Angeles')).toBe('2025-03-09T09:30:00.000Z');
  });

  it.each([
    ['2025-03-30', '01:59:59', '2025-03-30T00:59:59.000Z'],
    ['2025-03-30', '03:00:00', '2025-03-30T01:00:00.000Z'],
    ['2025-10-26', '01:59:59', '2025-10-25T23:59:59.000Z'],
    ['2025-10-26', '03:00:00', '2025-10-26T02:00:00.000Z'],
  ])('is not moved by the change beside it: %s %s', (day, clock, instant) => {
    expect(at(day, clock, 'Europe/Paris')).toBe(instant);
  });

  it('is read back as the clock shows it', () => {
    const zones = ['Europe/Paris', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Asia/Tokyo'];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1980-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (instant, timeZone) => {
          const day = calendarDateIn(instant, timeZone);
          const clock = instant.toLocaleTimeString('en-GB', { timeZone });
          const milliseconds = Date.parse(`1970-01-01T${clock}Z`) + instant.getUTCMilliseconds();
          const found = instantOfWallTime({ day, milliseconds }, timeZone);
          // The hour that is shown twice is the earlier one.
          const late = instant.getTime() - found.getTime();
          expect([0, 1_800_000, 3_600_000]).toContain(late);
          expect(calendarDateIn(found, timeZone)).toBe(day);
          expect(found.toLocaleTimeString('en-GB', { timeZone })).toBe(clock);
        },
      ),
      { numRuns: 200 },
    );
  });
});
