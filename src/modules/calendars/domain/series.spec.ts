import { describe, expect, it } from '@jest/globals';

import { calendarEvent, readBody, warningsOf } from '../../../../test/support/calendars.js';

describe('a series of a calendar', () => {
  const weekly = [
    'UID:s',
    'SUMMARY:Training',
    'DTSTART;TZID=Europe/Paris:20990321T200000',
    'DTEND;TZID=Europe/Paris:20990321T213000',
  ];

  it('becomes one record for each event, at the same time on the wall', () => {
    const { entries } = readBody(calendarEvent(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=3'));
    expect(entries.map(({ record }) => [record.startsAt, record.endsAt])).toEqual([
      ['2099-03-21T19:00:00.000Z', '2099-03-21T20:30:00.000Z'],
      ['2099-03-28T19:00:00.000Z', '2099-03-28T20:30:00.000Z'],
      ['2099-04-04T18:00:00.000Z', '2099-04-04T19:30:00.000Z'],
    ]);
    expect(entries.map(({ record }) => record.source)).toEqual([
      { uid: 's', recurrenceDay: '2099-03-21' },
      { uid: 's', recurrenceDay: '2099-03-28' },
      { uid: 's', recurrenceDay: '2099-04-04' },
    ]);
  });

  it('leaves out what is taken out, and has in its place what is moved', () => {
    const { entries } = readBody(
      calendarEvent(
        ...weekly,
        'RRULE:FREQ=WEEKLY;UNTIL=20990411T180000Z',
        'EXDATE;TZID=Europe/Paris:20990328T200000',
        'RDATE;TZID=Europe/Paris:20990401T180000',
      ) +
        calendarEvent(
          'UID:s',
          'RECURRENCE-ID;TZID=Europe/Paris:20990404T200000',
          'SUMMARY:Elsewhere',
          'DTSTART;TZID=Europe/Paris:20990405T110000',
        ),
    );
    expect(
      entries.map(({ record }) => [record.title, record.startsAt, record.source.recurrenceDay]),
    ).toEqual([
      ['Training', '2099-03-21T19:00:00.000Z', '2099-03-21'],
      ['Training', '2099-04-01T16:00:00.000Z', '2099-04-01'],
      ['Training', '2099-04-11T18:00:00.000Z', '2099-04-11'],
      ['Elsewhere', '2099-04-05T09:00:00.000Z', '2099-04-04'],
    ]);
  });

  it('is cut after two years and 500 events, and told so', () => {
    const { entries } = readBody(calendarEvent(...weekly, 'RRULE:FREQ=DAILY'));
    expect(entries).toHaveLength(500);
    expect(warningsOf(entries.at(-1)!)).toEqual(['series_cut']);
    const years = readBody(calendarEvent(...weekly, 'RRULE:FREQ=WEEKLY')).entries;
    expect(years.length).toBeLessThan(105);
    expect(warningsOf(years.at(-1)!)).toEqual(['series_cut']);
  });

  it('is told where it is over, or its rule is beyond us', () => {
    const old = ['UID:s', 'SUMMARY:Old', 'DTSTART:20100101T200000Z'];
    expect(readBody(calendarEvent(...old, 'RRULE:FREQ=WEEKLY;COUNT=5')).refused).toEqual([
      { place: 3, title: 'Old', code: 'series_over', params: {} },
    ]);
    const [entry] = readBody(calendarEvent(...weekly, 'RRULE:FREQ=SECONDLY')).entries;
    expect(warningsOf(entry!)).toEqual(['rule_unreadable']);
  });

  it('keeps the names of its events whatever time is assumed for its days', () => {
    const days = calendarEvent(
      'UID:d',
      'SUMMARY:Fair',
      'DTSTART;VALUE=DATE:20990328',
      'RRULE:FREQ=DAILY;COUNT=2',
    );
    const names = (time: string) =>
      readBody(days, { time }).entries.map(({ record }) => record.source.recurrenceDay);
    expect(names('10:00')).toEqual(['2099-03-28', '2099-03-29']);
    expect(names('21:00')).toEqual(names('10:00'));
  });
});
