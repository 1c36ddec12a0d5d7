import { describe, expect, it } from '@jest/globals';

import { wordsOfGuest } from './guest-words.js';

const EVENT = '0198C1C2-0000-7000-8000-000000000001';
const words = (guest: object): readonly string[] => wordsOfGuest({ eventId: EVENT, ...guest });
const prefix = `guest:${EVENT.toLowerCase()}:`;

describe('the words of a guest', () => {
  it.each([
    [{ id: 'ABC', influencerId: 'd' }, ['invitation:abc']],
    [{ influencerId: 'D' }, [`${prefix}id:d`]],
    [{ influencer: { id: 'D' } }, [`${prefix}id:d`]],
    [
      { influencer: { email: ' Ines@Example.com ', name: 'Inès' } },
      [`${prefix}email:ines@example.com`],
    ],
    [{ influencer: { name: ' Inès ' } }, [`${prefix}name:inès`]],
    [{ influencer: { handle: 'ines' } }, []],
    [{ influencer: 'Inès' }, []],
    [{ eventId: 7, influencerId: 'd' }, []],
  ])('of %j', (guest, said) => {
    expect(words(guest)).toEqual(said);
  });

  it('are the same however a handle is written', () => {
    const [one, other] = ['@Ines.TV', 'https://instagram.com/ines.tv'].map((handle) =>
      words({ influencer: { platform: 'instagram', handle } }),
    );
    expect(one).toHaveLength(1);
    expect(one).toEqual(other);
  });

  it('are none of what is no record', () => {
    for (const none of [null, undefined, 'text', 3, []]) expect(wordsOfGuest(none)).toEqual([]);
  });
});
