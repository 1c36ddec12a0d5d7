import { describe, expect, it } from '@jest/globals';

import { componentsOf } from './components.js';
import { contentLines } from './content-lines.js';
import { isNewer, isTold, toldEvent, type ToldEvent } from './event-properties.js';

const read = (...lines: string[]) => {
  const text = ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n');
  return toldEvent(componentsOf(contentLines(new TextEncoder().encode(text)))[0]!);
};
const told = (...lines: string[]): ToldEvent => {
  const event = read('SUMMARY:A', 'DTSTART:20990328', ...lines);
  if (!isTold(event)) throw new Error(event.code);
  return event;
};

describe('an event as it stands in a calendar', () => {
  it('has a title and a start, or is told why it is none', () => {
    expect(told('UID:u', 'SEQUENCE:4')).toMatchObject({ uid: 'u', sequence: 4, title: 'A' });
    expect(read('SUMMARY:A')).toMatchObject({ code: 'start_missing', place: 1, title: 'A' });
    expect(read('SUMMARY:A', 'DTSTART:x')).toMatchObject({ code: 'start_unreadable', place: 3 });
    expect(read('DTSTART:20990328')).toMatchObject({ code: 'title_missing', title: null });
  });

  it('has a revision only where that is a number that can be kept', () => {
    for (const text of ['', 'x', '-1', '99999999999', '2147483648'])
      expect(told(`SEQUENCE:${text}`).sequence).toBeNull();
  });

  it('is newer by its revision, else by when it was written, else by where it stands', () => {
    const isIt = (one: string[], other: string[]) => isNewer(told(...one), told(...other));
    expect(
      isIt(['SEQUENCE:2', 'DTSTAMP:20200101T000000Z'], ['SEQUENCE:1', 'DTSTAMP:20990101T000000Z']),
    ).toBe(true);
    expect(isIt(['DTSTAMP:20200101T000000Z'], ['LAST-MODIFIED:20200102T000000Z'])).toBe(false);
    expect(isIt(['DTSTAMP:20200101T000000Z'], ['DTSTAMP:never'])).toBe(true);
    const first = told();
    expect(isNewer({ ...first, place: 9 }, first)).toBe(true);
  });
});
