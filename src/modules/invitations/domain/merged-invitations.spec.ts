import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ANSWER_STATES } from './answer.js';
import { DELIVERY_STATES } from './delivery.js';
import { whichStands, type Rival } from './merged-invitations.js';
import { PRESENCE_STATES } from './presence.js';

const DRAFT: Rival = {
  delivery: 'draft',
  answer: 'pending',
  presence: 'expected',
  revokedAt: null,
};
const REVOKED = { ...DRAFT, revokedAt: new Date('2026-01-01T00:00:00Z') };
const yes = (changes: Partial<Rival> = {}): Rival => ({ ...DRAFT, answer: 'accepted', ...changes });

describe('of two invitations to one event', () => {
  it.each<[string, Rival, Rival, string]>([
    ['equal ones: that of the person kept', DRAFT, DRAFT, 'kept'],
    ['one was taken back', REVOKED, DRAFT, 'merged'],
    ['one was accepted, and then taken back', yes({ revokedAt: new Date() }), DRAFT, 'merged'],
    ['one came further', DRAFT, { ...DRAFT, delivery: 'sent' }, 'merged'],
    [
      'one was answered',
      { ...DRAFT, delivery: 'sent' },
      { ...DRAFT, answer: 'declined' },
      'merged',
    ],
    ['one expired', { ...DRAFT, delivery: 'sent', answer: 'expired' }, DRAFT, 'merged'],
    ['one has seats', yes(), { ...DRAFT, answer: 'declined' }, 'kept'],
    ['both have seats', yes(), yes({ presence: 'present' }), 'both_hold'],
    ['one has seats, the other waits', { ...DRAFT, answer: 'waitlisted' }, yes(), 'both_hold'],
    ['both had seats, one was taken back', yes({ revokedAt: new Date() }), yes(), 'merged'],
  ])('%s', (_, kept, merged, stands) => {
    expect(whichStands(kept, merged)).toBe(stands);
  });

  it('the one that stands takes up seats wherever either does', () => {
    const rival: fc.Arbitrary<Rival> = fc.record({
      delivery: fc.constantFrom(...DELIVERY_STATES),
      answer: fc.constantFrom(...ANSWER_STATES),
      presence: fc.constantFrom(...PRESENCE_STATES),
      revokedAt: fc.option(fc.constant(new Date(0)), { nil: null }),
    });
    const takesUp = (each: Rival): boolean => whichStands(each, each) === 'both_hold';
    fc.assert(
      fc.property(rival, rival, (kept, merged) => {
        const stands = whichStands(kept, merged);
        if (stands === 'both_hold') return takesUp(kept) && takesUp(merged);
        const [one, other] = stands === 'kept' ? [kept, merged] : [merged, kept];
        return !takesUp(other) && (one.revokedAt === null || other.revokedAt !== null);
      }),
    );
  });
});
