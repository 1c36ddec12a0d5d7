import { describe, expect, it } from '@jest/globals';

import { calendarEvent, readBody, warningsOf } from '../../../../test/support/calendars.js';
import { refuseTooMany } from './entries-in-file.js';

const event = (uid: string, title: string, ...more: string[]): string =>
  calendarEvent(`UID:${uid}`, `SUMMARY:${title}`, 'DTSTART:20990328T190000Z', ...more);
const told = (...events: string[]): string[] => {
  const { entries, refused } = readBody(events.join(''));
  return [
    ...entries.map(({ record }) => record.title),
    ...refused.map(({ title, code }) => `${title} ${code}`),
  ];
};

describe('the entries of a file', () => {
  it('are the newest of those that have one name, in the order of the file', () => {
    const [old, other, late] = [
      event('a', 'Old', 'SEQUENCE:1'),
      event('b', 'Other'),
      event('a', 'New', 'SEQUENCE:2'),
    ];
    expect(told(old, other, late)).toEqual(['Other', 'New', 'Old uid_twice']);
    expect(told(late, other, old)).toEqual(['New', 'Other', 'Old uid_twice']);
    const id = 'RECURRENCE-ID:20990404T190000Z';
    expect(told(event('a', 'Old', id), event('a', 'New', id))).toEqual(['New', 'Old uid_twice']);
  });

  it('never have the name of one of a series that another has as its UID', () => {
    const series = event('a', 'Series', 'RRULE:FREQ=WEEKLY;COUNT=2');
    expect(told(series, event('a#2099-03-28', 'Misled'))).toEqual([
      'Series',
      'Series',
      'Misled uid_twice',
    ]);
  });

  it('are none of a series that is over, unless something stands in its place', () => {
    const over = calendarEvent(
      'UID:a',
      'SUMMARY:Over',
      'DTSTART:20100328T190000Z',
      'RRULE:FREQ=WEEKLY;COUNT=2',
    );
    expect(told(over)).toEqual(['Over series_over']);
    expect(told(over, event('a', 'Late', 'RECURRENCE-ID:20100404T190000Z'))).toEqual(['Late']);
  });

  it('last as long as their event each', () => {
    const series = event('a', 'Series', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2');
    const { entries } = readBody(series + event('a', 'B', 'RECURRENCE-ID:20990404T190000Z'));
    expect(entries.map(({ record }) => record.endsAt)).toEqual([
      '2099-03-28T20:00:00.000Z',
      undefined,
    ]);
    expect(entries.map(warningsOf)).toEqual([[], ['end_unknown']]);
  });

  it('are 5,000 at most', () => {
    expect(() => {
      refuseTooMany(5000);
    }).not.toThrow();
    expect(() => {
      refuseTooMany(5001);
    }).toThrow('calendar_too_many_events');
  });
});
