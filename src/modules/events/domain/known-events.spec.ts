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
