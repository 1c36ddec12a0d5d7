import { describe, expect, it } from '@jest/globals';

import { assertPossible, changesBetween, type KeptFacts } from './changes.js';

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

describe('what may change', () => {
  const revoked = { ...before, answer: 'accepted', revokedAt: new Date(0) } as const;

  it.each<[Partial<KeptFacts>, Partial<KeptFacts>]>([
    [{}, {}],
    [{}, { answer: 'accepted', partySize: 1 }],
    [{ answer: 'waitlisted' }, { answer: 'accepted' }],
    [{ answer: 'accepted' }, { presence: 'present' }],
    [{ delivery: 'queued' }, { delivery: 'draft' }],
    [{}, { revokedAt: new Date(0) }],
    [revoked, { revokedAt: null, delivery: 'draft', answer: 'pending', presence: 'expected' }],
  ])('from %j: %j', (from, change) => {
    const facts = { ...before, ...from };
    expect(() => assertPossible(facts, { ...facts, ...change })).not.toThrow();
  });

  it.each<[Partial<KeptFacts>, Partial<KeptFacts>]>([
    [{}, { answer: 'withdrawn' }],
    [{ answer: 'accepted' }, { answer: 'pending' }],
    [{ answer: 'waitlisted' }, { answer: 'expired' }],
    [{ presence: 'present' }, { presence: 'absent' }],
    [{ delivery: 'delivered' }, { delivery: 'draft' }],
    [revoked, { revokedAt: null }],
  ])('not from %j: %j', (from, change) => {
    const facts = { ...before, ...from };
    expect(() => assertPossible(facts, { ...facts, ...change })).toThrow(/cannot change/);
  });
});
