import { describe, expect, it } from '@jest/globals';

import { sourceKeyOf } from './event-source.js';

describe('the source of an event', () => {
  it('is its UID, and of one of a series the moment for which it was first planned, too', () => {
    const recurrenceId = new Date('2099-03-28T20:05:00.000Z');
    expect(sourceKeyOf({ uid: 'a@b' })).toBe('a@b');
    expect(sourceKeyOf({ uid: 'a@b', recurrenceId: null })).toBe('a@b');
    expect(sourceKeyOf({ uid: 'a@b', recurrenceId })).toBe('a@b#20990328T200500Z');
  });
});
