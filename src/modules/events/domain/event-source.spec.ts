import { describe, expect, it } from '@jest/globals';

import { sourceKeyOf } from './event-source.js';

describe('the source of an event', () => {
  it('is its UID, and of one of a series the day for which it was first planned, too', () => {
    expect(sourceKeyOf({ uid: 'a@b' })).toBe('a@b');
    expect(sourceKeyOf({ uid: 'a@b', recurrenceDay: null, recurrenceId: null })).toBe('a@b');
    expect(sourceKeyOf({ uid: 'a@b', recurrenceDay: '2099-03-28' })).toBe('a@b#2099-03-28');
  });

  it('is its moment where it is not the first of that day', () => {
    const recurrenceId = new Date('2099-03-28T20:05:00.000Z');
    expect(sourceKeyOf({ uid: 'a@b', recurrenceDay: '2099-03-28', recurrenceId })).toBe(
      'a@b#20990328T200500Z',
    );
    expect(sourceKeyOf({ uid: 'a@b', recurrenceId })).toBe('a@b#20990328T200500Z');
  });
});
