import { describe, expect, it } from '@jest/globals';

import { calendarDayOf } from './calendar-days.js';

const leapDay = { year: null, month: 2, day: 29 };

describe('calendarDayOf', () => {
  it('takes the year that is said, whenever the file was made', () => {
    const said = { year: 2027, month: 3, day: 1 };
    expect(calendarDayOf(said, '2026-02-28')).toEqual({ day: '2027-03-01' });
  });

  it('gives a day without a year that of the export, up to the day itself', () => {
    const said = { year: null, month: 2, day: 28 };
    expect(calendarDayOf(said, '2026-02-28')).toEqual({ day: '2026-02-28' });
    expect(calendarDayOf(said, '2026-02-27')).toEqual({ day: '2025-02-28' });
  });

  it('knows leap days', () => {
    expect(calendarDayOf(leapDay, '2024-03-01')).toEqual({ day: '2024-02-29' });
    expect(calendarDayOf(leapDay, '2025-03-01')).toEqual({ day: '2024-02-29' });
    expect(calendarDayOf(leapDay, '2026-03-01')).toEqual({ fault: 'date_does_not_exist' });
  });

  it('says what is missing', () => {
    expect(calendarDayOf(leapDay, undefined)).toEqual({ fault: 'date_without_year' });
  });
});
