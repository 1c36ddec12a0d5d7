import { describe, expect, it } from '@jest/globals';

import type { EventRecord } from './event-record.js';
import { sourceAliasOf } from './source-alias.js';

const record = (
  source: EventRecord['source'],
  changes: Partial<EventRecord> = {},
): EventRecord => ({
  source,
  // At half past midnight in Paris.
  said: { startsAt: new Date('2099-03-28T23:30:00Z') },
  defaults: { venue: { timeZone: 'Europe/Paris' } },
  ...changes,
});
const day = '2099-03-28';

describe('the other name of a source', () => {
  it('is for one of a series its UID, for an event of the same day', () => {
    expect(sourceAliasOf(record({ uid: 'u', recurrenceDay: day }))).toEqual({ key: 'u', day });
    const recurrenceId = new Date('2099-03-28T23:30:00Z');
    expect(sourceAliasOf(record({ uid: 'u', recurrenceDay: day, recurrenceId }))).toBeNull();
  });

  it('is for an event by itself that of its day, where it takes place', () => {
    expect(sourceAliasOf(record({ uid: 'u' }))).toEqual({ key: 'u#2099-03-29', day: null });
    const { said } = record(null);
    const there = { said: { ...said, venue: { timeZone: 'Europe/London' } } };
    expect(sourceAliasOf(record({ uid: 'u' }, there))?.key).toBe('u#2099-03-28');
  });

  it('is none where the day is not told, or no calendar tells', () => {
    expect(sourceAliasOf(record(null))).toBeNull();
    expect(sourceAliasOf(record({ uid: 'u' }, { said: {} }))).toBeNull();
    expect(sourceAliasOf(record({ uid: 'u' }, { defaults: {} }))).toBeNull();
  });
});
