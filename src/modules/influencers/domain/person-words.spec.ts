import { describe, expect, it } from '@jest/globals';

import { wordsOfPerson } from './person-words.js';

describe('a record about a person', () => {
  it('is told from others by its id, addresses and handles', () => {
    const record = {
      ...{ id: 'ABC', name: 'Léa', email: 'Lea@example.fr' },
      emails: ['lea@example.fr', 'b@example.fr'],
      accounts: [{ platform: 'instagram', handle: 'https://instagram.com/Lea.Eats' }],
    };
    expect(wordsOfPerson(record)).toEqual([
      'id:abc',
      'email:lea@example.fr',
      'email:b@example.fr',
      'handle:instagram:lea.eats',
    ]);
  });

  it('is told by its name only where there is nothing else', () => {
    expect(wordsOfPerson({ name: 'Léa  MARTIN', emails: [] })).toEqual(['name:lea martin']);
  });

  it.each([
    [null],
    ['x'],
    [[]],
    [{ name: ' ', email: 5, emails: [null], accounts: 5 }],
    [{ accounts: [{}, null, { platform: 'fax', handle: 'a' }, { platform: 'x', handle: 7 }] }],
  ])('is told by nothing where it is %j', (record) => expect(wordsOfPerson(record)).toEqual([]));
});
