import { describe, expect, it } from '@jest/globals';

import type { EventRecord } from './event-record.js';
import { KnownEvents, type Recognisable } from './known-events.js';

const START = new Date('2099-03-28T20:05:00Z');
const BY_HAND: Recognisable = {
  id: 'b',
  sourceUid: null,
  title: 'Été à Toulouse',
  venueCity: 'Toulouse',
  startsAt: START,
  day: '2099-03-28',
};
const TOLD: Recognisable = { ...BY_HAND, id: 'a', sourceUid: 'uid-1', title: 'Toulouse – Lyon' };

const record = (changes: Partial<EventRecord>): EventRecord => ({
  source: null,
  said: { title: 'ete  a TOULOUSE', startsAt: START, venue: { city: 'toulouse' } },
  defaults: {},
  ...changes,
});

describe('the event that is meant', () => {
  const known = new KnownEvents([BY_HAND, TOLD]);
  const meant = (changes: Partial<EventRecord>): string | null => {
    const found = known.meant(record(changes));
    return found === null ? null : `${found.event.id} by ${found.by}`;
  };

  it('is that of the id, and no other where the id is unknown', () => {
    expect(meant({ id: 'a' })).toBe('a by id');
    expect(meant({ id: 'c' })).toBeNull();
  });

  it('is that of the source, else one that was added by hand and is alike', () => {
    expect(meant({ source: { uid: 'uid-1' } })).toBe('a by source');
    expect(meant({ source: { uid: 'uid-2' } })).toBe('b by adopted');
    const said = { title: TOLD.title, startsAt: START, venue: { city: 'Toulouse' } };
    expect(meant({ source: { uid: 'uid-2' }, said })).toBeNull();
    expect(meant({ source: { uid: 'uid-1', recurrenceId: START }, said })).toBeNull();
    expect(meant({ source: { uid: 'uid-1', recurrenceDay: '2099-04-04' }, said })).toBeNull();
  });

  it('is that of the same title, start and town, however written', () => {
    expect(meant({})).toBe('b by words');
    const { title } = record({}).said;
    const inDefault = {
      said: { title: title!, startsAt: START },
      defaults: { venue: { city: 'Toulouse' } },
    };
    expect(meant(inDefault)).toBe('b by words');
    expect(meant({ said: { title: title!, startsAt: START } })).toBeNull();
    const later = { ...record({}).said, startsAt: new Date(START.getTime() + 1) };
    expect(meant({ said: later })).toBeNull();
  });

  it('is what was put in last', () => {
    const changing = new KnownEvents([BY_HAND]);
    changing.put({ ...BY_HAND, venueCity: 'Lyon' });
    expect(changing.meant(record({}))).toBeNull();
    changing.put({ ...BY_HAND, sourceUid: 'uid-3' });
    expect(changing.meant(record({ source: { uid: 'uid-3' } }))?.by).toBe('source');
  });
});

describe('the event that became one of a series, or was one', () => {
  const said = { title: 'Training', startsAt: START };
  const defaults = { venue: { timeZone: 'Europe/Paris' } };
  const meant = (
    sourceUid: string,
    source: EventRecord['source'],
    named: readonly string[] = [],
  ): string | null => {
    const known = new KnownEvents([{ ...TOLD, sourceUid }], new Set(named));
    const found = known.meant(record({ source, said, defaults }));
    return found === null ? null : `${found.event.id} by ${found.by}`;
  };
  const day = '2099-03-28';

  it('is that of the same UID and day', () => {
    expect(meant('u', { uid: 'u', recurrenceDay: day })).toBe('a by source');
    expect(meant('u', { uid: 'u', recurrenceDay: '2099-03-29' })).toBeNull();
    expect(meant(`u#${day}`, { uid: 'u' })).toBe('a by source');
    expect(meant('u#2099-03-29', { uid: 'u' })).toBeNull();
    expect(meant('u', { uid: 'u', recurrenceDay: day, recurrenceId: START })).toBeNull();
  });

  it('is not the one that another record names', () => {
    expect(meant('u', { uid: 'u', recurrenceDay: day }, [`u#${day}`, 'u'])).toBeNull();
    expect(meant(`u#${day}`, { uid: 'u' }, [`u#${day}`, 'u'])).toBeNull();
    expect(meant(`u#${day}`, { uid: 'u' }, ['u'])).toBe('a by source');
  });

  it('comes after the one that has the name itself, and is known by its new name alone', () => {
    const [other, one] = [
      { ...TOLD, id: 'c', sourceUid: `u#${day}` },
      { ...TOLD, sourceUid: 'u' },
    ];
    const known = new KnownEvents([one, other]);
    const ofDay = record({ source: { uid: 'u', recurrenceDay: day }, said, defaults });
    expect(known.meant(ofDay)?.event.id).toBe('c');
    const moved = new KnownEvents([one]);
    moved.put({ ...one, sourceUid: 'v' });
    expect(moved.meant(ofDay)).toBeNull();
  });
});
