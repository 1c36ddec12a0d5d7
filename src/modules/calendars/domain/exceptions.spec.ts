import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { calendarEvent, readBody } from '../../../../test/support/calendars.js';
import { ABOUT_LINEAR, growth } from '../../../../test/support/growth.js';

const WEEKLY = ['UID:s', 'SUMMARY:Training', 'RRULE:FREQ=WEEKLY;COUNT=2'];
const AT_EIGHT = 'DTSTART;TZID=Europe/Paris:20990321T200000';
const AT_NINE = 'DTSTART;TZID=Europe/Paris:20990321T210000';
const exception = (id: string, title = 'Instead', ...more: string[]): string =>
  calendarEvent(
    'UID:s',
    `RECURRENCE-ID${id}`,
    `SUMMARY:${title}`,
    'DTSTART;TZID=Europe/Paris:20990328T180000',
    ...more,
  );
const told = (...bodies: string[]): string[] =>
  readBody(bodies.join('')).entries.map(({ record: { title, source } }) =>
    [title, source.recurrenceId ?? source.recurrenceDay].join(' '),
  );
const refused = (...bodies: string[]): string[] =>
  readBody(bodies.join('')).refused.map(({ title, code }) => `${title} ${code}`);

describe('what stands in a file in place of one of a series', () => {
  it.each([
    [AT_EIGHT, ';TZID=Europe/Paris:20990328T200000'],
    [AT_EIGHT, ':20990328T190000Z'],
    [AT_EIGHT, ':20990328T200000'],
    [AT_EIGHT, ';VALUE=DATE:20990328'],
    // The series moved, or got a time, and its exceptions were left as they were.
    [AT_NINE, ';TZID=Europe/Paris:20990328T200000'],
    [AT_NINE, ':20990328T190000Z'],
    ['DTSTART;VALUE=DATE:20990321', ':20990328T190000Z'],
    ['DTSTART;VALUE=DATE:20990321', ';TZID=America/New_York:20990328T230000'],
    ['DTSTART:20990321T200000', ';TZID=Europe/Paris:20990328T200000'],
    // On the clocks of the series it is still the day before.
    ['DTSTART;TZID=America/New_York:20990321T200000', ':20990329T020000Z'],
    ['DTSTART;TZID=America/New_York:20990321T200000', ';VALUE=DATE:20990328'],
  ])('replaces that of the same moment, else of the same day: %s, RECURRENCE-ID%s', (start, id) => {
    const series = calendarEvent(...WEEKLY, start);
    expect(told(series, exception(id))).toEqual(['Training 2099-03-21', 'Instead 2099-03-28']);
    expect(told(exception(id), series)).toEqual(['Instead 2099-03-28', 'Training 2099-03-21']);
  });

  it('replaces the nearest of the day that is not taken out, each its own', () => {
    const twice = [...WEEKLY, AT_EIGHT, 'RDATE;TZID=Europe/Paris:20990328T140000'];
    const [afternoon, evening] = [
      exception(';TZID=Europe/Paris:20990328T150000', 'Afternoon'),
      exception(';TZID=Europe/Paris:20990328T190000', 'Evening'),
    ];
    const names = [
      'Training 2099-03-21',
      'Afternoon 2099-03-28T13:00:00.000Z',
      'Evening 2099-03-28',
    ];
    expect(told(calendarEvent(...twice), afternoon, evening)).toEqual(names);
    expect(told(calendarEvent(...twice), evening, afternoon).sort()).toEqual([...names].sort());
    const without = calendarEvent(...twice, 'EXDATE;TZID=Europe/Paris:20990328T140000');
    expect(told(without, afternoon)).toEqual(['Training 2099-03-21', 'Afternoon 2099-03-28']);
    const removed = calendarEvent(...WEEKLY, AT_NINE, 'EXDATE;VALUE=DATE:20990328');
    expect(told(removed, evening)).toEqual(['Training 2099-03-21', 'Evening 2099-03-28']);
  });

  it('is of its own day and hour, not of those that UTC or another zone has at that moment', () => {
    const daily = ['UID:s', 'SUMMARY:Training', 'RRULE:FREQ=DAILY;COUNT=2'];
    const evenings = calendarEvent(...daily, 'DTSTART;TZID=America/New_York:20990327T200000');
    // The first is at midnight of the 28th in UTC.
    expect(told(evenings, exception(';VALUE=DATE:20990328'))).toEqual([
      'Training 2099-03-27',
      'Instead 2099-03-28',
    ]);
    const hours = [...WEEKLY, 'DTSTART;TZID=Europe/Paris:20990321T140000'];
    const also = 'RDATE;TZID=Europe/Paris:20990328T150000';
    expect(told(calendarEvent(...hours, also), exception(':20990328T140000'))).toEqual([
      'Training 2099-03-21',
      'Training 2099-03-28T14:00:00.000Z',
      'Instead 2099-03-28',
    ]);
  });

  it('is refused where a truer or newer one stands for the same', () => {
    const series = calendarEvent(...WEEKLY, AT_NINE);
    const old = exception(';TZID=Europe/Paris:20990328T200000', 'Old', 'SEQUENCE:9');
    const exact = exception(';TZID=Europe/Paris:20990328T210000', 'Exact', 'SEQUENCE:1');
    expect(told(series, old, exact)).toEqual(['Training 2099-03-21', 'Exact 2099-03-28']);
    expect(refused(series, old, exact)).toEqual(['Old uid_twice']);
    const newer = exception(';TZID=Europe/Paris:20990328T190000', 'Newer', 'SEQUENCE:10');
    expect(told(series, newer, old)).toEqual(['Training 2099-03-21', 'Newer 2099-03-28']);
    expect(refused(series, newer, old)).toEqual(['Old uid_twice']);
  });

  it('stands by itself where its series is not in the file, or plans nothing then', () => {
    const [early, late, other] = [
      exception(';TZID=Europe/Paris:20990328T140000', 'Early'),
      exception(';TZID=Europe/Paris:20990328T200000', 'Late'),
      exception(':20990404T223000Z', 'Other'),
    ];
    const alone = ['Late 2099-03-28T19:00:00.000Z', 'Early 2099-03-28', 'Other 2099-04-05'];
    expect(told(late, early, other)).toEqual(alone);
    expect(told(calendarEvent(...WEEKLY, AT_EIGHT), other)).toContain('Other 2099-04-05');
  });

  it('replaces an event that does not come again, too', () => {
    const once = calendarEvent('UID:s', 'SUMMARY:Once', 'DTSTART:20990328T190000Z');
    expect(told(once, exception(':20990328T200000Z'))).toEqual(['Instead ']);
    expect(told(once, exception(':20990329T200000Z'))).toEqual(['Once ', 'Instead 2099-03-29']);
  });

  it('never has the name of another entry of the file', () => {
    const moment = fc
      .record({ day: fc.constantFrom('27', '28', '29'), hour: fc.constantFrom('00', '08', '23') })
      .chain(({ day, hour }) =>
        fc.constantFrom(
          `;VALUE=DATE:209903${day}`,
          `:209903${day}T${hour}0000`,
          `:209903${day}T${hour}0000Z`,
          `;TZID=America/New_York:209903${day}T${hour}0000`,
        ),
      );
    const event = fc
      .record({
        uid: fc.constantFrom('s', 't', 's#2099-03-28'),
        id: fc.option(moment),
        start: moment,
        rule: fc.constantFrom('RRULE:FREQ=DAILY;COUNT=3', 'X-NO:1'),
        more: fc.array(moment, { maxLength: 3 }),
      })
      .map(({ uid, id, start, rule, more }) =>
        calendarEvent(
          `UID:${uid}`,
          'SUMMARY:A',
          `DTSTART${start}`,
          rule,
          ...(id === null ? more.map((time) => `RDATE${time}`) : [`RECURRENCE-ID${id}`]),
        ),
      );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const names = readBody(events.join('')).entries.map(({ record: { source } }) =>
          [source.uid, source.recurrenceId ?? source.recurrenceDay].filter(Boolean).join('#'),
        );
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('is found in time among as many as a file can hold', async () => {
    const from = (hour: number, count: number): string[] =>
      Array.from({ length: count }, (_, at) =>
        new Date(Date.UTC(2099, 2, 28, hour, 0, at)).toISOString().replace(/[-:]|\.\d+/g, ''),
      );
    const calendar = (size: number): string => {
      const listed = from(0, 49 * size);
      const lines = Array.from(
        { length: 49 },
        (_, at) => `RDATE:${listed.slice(at * size, (at + 1) * size).join(',')}`,
      );
      const series = calendarEvent('UID:s', 'SUMMARY:A', 'DTSTART:20990327T000000Z', ...lines);
      const exceptions = from(15, 4 * size).map((id) => exception(`:${id}`));
      return series + exceptions.join('');
    };
    const read = (body: string): void => {
      expect(readBody(body).entries).toHaveLength(500);
    };
    expect(await growth(calendar, read, 250)).toBeLessThan(ABOUT_LINEAR);
  });
});
