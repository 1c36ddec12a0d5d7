import { describe, expect, it } from '@jest/globals';

import { deadlineOf, mayOffer, offeredUntil } from './offer.js';

const at = (text: string): Date => new Date(`2026-03-${text}:00Z`);
const event = (rsvpDeadline: Date | null, state: 'open' | 'closed' = 'open') => ({
  state,
  startsAt: at('28T20:00'),
  rsvpDeadline,
});

describe('an offer of seats', () => {
  it('is held for a day', () => {
    expect(offeredUntil(event(null), at('20T10:00'))).toEqual(at('21T10:00'));
  });

  it('is not held past the deadline, or the start where there is none', () => {
    expect(offeredUntil(event(at('20T18:00')), at('20T10:00'))).toEqual(at('20T18:00'));
    expect(offeredUntil(event(null), at('28T10:00'))).toEqual(at('28T20:00'));
  });

  it('is made only while the guest can still say yes', () => {
    expect(mayOffer(event(null), at('28T19:59'))).toBe(true);
    expect(mayOffer(event(null), at('28T20:00'))).toBe(false);
    expect(mayOffer(event(null, 'closed'), at('20T10:00'))).toBe(false);
  });

  it('must be answered before it ends', () => {
    const offered = { answer: 'offered', offeredUntil: at('21T10:00') } as const;
    expect(deadlineOf(offered, event(null))).toEqual(at('21T10:00'));
    const waiting = { answer: 'waitlisted', offeredUntil: null } as const;
    expect(deadlineOf(waiting, event(at('27T12:00')))).toEqual(at('27T12:00'));
  });
});
