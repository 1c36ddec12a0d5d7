import { describe, expect, it } from '@jest/globals';

import { changesBetween, type KeptFacts } from './changes.js';

const before: KeptFacts = {
  delivery: 'sent',
  answer: 'pending',
  presence: 'expected',
  revokedAt: null,
  partySize: 2,
};

describe('changes of an invitation', () => {
  it('are none where nothing differs', () => {
    expect(changesBetween(before, { ...before })).toEqual([]);
  });

  it('are told fact by fact', () => {
    expect(changesBetween(before, { ...before, answer: 'accepted', partySize: 3 })).toEqual([
      { axis: 'answer', from: 'pending', to: 'accepted' },
      { axis: 'party', from: '2', to: '3' },
    ]);
    expect(changesBetween(before, { ...before, revokedAt: new Date(0) })).toEqual([
      { axis: 'revocation', from: null, to: 'revoked' },
    ]);
  });
});
