import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { wordsOfEvent } from './event-words.js';

describe('the word of a record', () => {
  it('is its id, else its source, else its title, start and town', () => {
    const said = {
      title: 'Été',
      startsAt: '2099-03-28T21:05:00+01:00',
      venue: { city: 'Toulouse' },
    };
    const recurrenceId = '2099-03-28T20:05:00Z';
    expect(wordsOfEvent({ id: 'AB', source: { uid: 'u' }, ...said })).toEqual(['id:ab']);
    expect(wordsOfEvent({ source: { uid: 'u' }, ...said })).toEqual(['uid:u']);
    const recurrenceDay = '2099-03-28';
    expect(wordsOfEvent({ source: { uid: 'u', recurrenceDay }, ...said })).toEqual([
      'uid:u#2099-03-28',
    ]);
    expect(wordsOfEvent({ source: { uid: 'u', recurrenceDay, recurrenceId } })).toEqual([
      'uid:u#20990328T200500Z',
    ]);
    const word = ['event:ete|2099-03-28t20:05:00.000z|toulouse'];
    expect(wordsOfEvent(said)).toEqual(word);
    const { venue, ...rest } = said;
    expect(wordsOfEvent({ ...rest, title: 'ETE ', defaults: { venue } })).toEqual(word);
    expect(wordsOfEvent({ ...said, startsAt: 'tomorrow' })).toEqual([]);
  });

  it('is none where a record is anything else, and nothing breaks', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Array.isArray(wordsOfEvent(value))).toBe(true);
      }),
    );
  });
});
