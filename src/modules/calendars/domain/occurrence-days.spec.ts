import { describe, expect, it } from '@jest/globals';

import { calendarEvent, readBody } from '../../../../test/support/calendars.js';

/** The names of what the lines of a series make, without their UID. */
const names = (lines: readonly string[], timeZone = 'Europe/Paris'): string[] =>
  readBody(calendarEvent('UID:s', 'SUMMARY:A', 'DURATION:PT1H', ...lines), {
    timeZone,
  }).entries.map(({ record: { source } }) => source.recurrenceId ?? source.recurrenceDay ?? '');
const DAILY = 'RRULE:FREQ=DAILY;COUNT=2';

describe('the name of one of a series', () => {
  it.each([
    ['DTSTART;VALUE=DATE:20990328', ['2099-03-28', '2099-03-29']],
    ['DTSTART:20990328T003000', ['2099-03-28', '2099-03-29']],
    ['DTSTART;TZID=America/New_York:20990328T233000', ['2099-03-28', '2099-03-29']],
    ['DTSTART;TZID=Nowhere:20990328T233000', ['2099-03-28', '2099-03-29']],
    // Half past midnight in Paris, where the calendar is read.
    ['DTSTART:20990401T223000Z', ['2099-04-02', '2099-04-03']],
    ['DTSTART;TZID=UTC:20990401T223000', ['2099-04-02', '2099-04-03']],
    // No clock of Beirut shows this midnight.
    ['DTSTART;TZID=Asia/Beirut:20990328T001500', ['2099-03-28', '2099-03-29']],
  ])('is its day on the clocks of the series: %s', (start, expected) => {
    expect(names([start, DAILY])).toEqual(expected);
  });

  it('is the same whatever time of day the series moves to, and when whole days get one', () => {
    const at = (start: string): string[] => names([start, 'RRULE:FREQ=WEEKLY;COUNT=3']);
    const whole = at('DTSTART;VALUE=DATE:20990321');
    expect(at('DTSTART;TZID=Europe/Paris:20990321T003000')).toEqual(whole);
    expect(at('DTSTART;TZID=Europe/Paris:20990321T233000')).toEqual(whole);
    expect(at('DTSTART:20990321T190000Z')).toEqual(whole);
  });

  it('is its moment where the series has another on that day, listed ones coming last', () => {
    const lines = [
      'DTSTART;TZID=Europe/Paris:20990328T200000',
      DAILY,
      'RDATE;TZID=Europe/Paris:20990328T140000,20990328T160000,20990330T140000',
    ];
    expect(names(lines)).toEqual([
      '2099-03-28T13:00:00.000Z',
      '2099-03-28T15:00:00.000Z',
      '2099-03-28',
      '2099-03-29',
      '2099-03-30',
    ]);
    // What is taken out keeps its name, and the others theirs.
    expect(names([...lines, 'EXDATE;TZID=Europe/Paris:20990328T200000'])).toEqual([
      '2099-03-28T13:00:00.000Z',
      '2099-03-28T15:00:00.000Z',
      '2099-03-29',
      '2099-03-30',
    ]);
    // When clocks are put back, two moments of UTC fall on one day of Paris.
    expect(names(['DTSTART:20991024T223000Z', DAILY])).toEqual([
      '2099-10-25',
      '2099-10-25T22:30:00.000Z',
    ]);
    expect(names(['DTSTART;TZID=Europe/Paris:20990328T200000', 'RDATE:20990328T223000Z'])).toEqual([
      '2099-03-28',
      '2099-03-28T22:30:00.000Z',
    ]);
  });
});
