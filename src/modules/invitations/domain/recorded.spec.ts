import { describe, expect, it } from '@jest/globals';

import type { AnswerState } from './answer.js';
import type { AnsweredEvent, AnsweredInvitation } from './answering.js';
import {
  checkSeats,
  decideRecorded,
  namesKept,
  type RecordedFacts,
  type SeatsInReach,
} from './recorded.js';

const NOW = new Date('2026-05-01T10:00:00Z');
const EVENT: AnsweredEvent = {
  state: 'open',
  deadline: new Date('2026-03-20T20:00:00Z'),
  startsAt: new Date('2026-03-28T20:00:00Z'),
  endsAt: new Date('2026-03-28T22:00:00Z'),
};
const invitation = (
  answer: AnswerState,
  changes: Partial<AnsweredInvitation> = {},
): AnsweredInvitation => ({
  answer,
  partySize: 2,
  partyLimit: 2,
  revokedAt: null,
  presence: 'expected',
  ...changes,
});
const decide = (
  known: AnsweredInvitation,
  said: Partial<RecordedFacts>,
  event: Partial<AnsweredEvent> = {},
) => decideRecorded(known, { ...EVENT, ...event }, { answer: null, partySize: null, ...said }, NOW);

const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
};

const LINE = { waitlistPosition: null, offeredUntil: null };
const NOTHING = { changes: {}, seats: 0 };

describe('an answer from a list', () => {
  it.each<[AnswerState, AnswerState, object, number]>([
    ['pending', 'accepted', { answer: 'accepted', ...LINE }, 2],
    ['expired', 'accepted', { answer: 'accepted', ...LINE }, 2],
    ['declined', 'accepted', { answer: 'accepted', ...LINE }, 2],
    ['waitlisted', 'accepted', { answer: 'accepted', ...LINE }, 2],
    ['offered', 'accepted', { answer: 'accepted', ...LINE }, 0],
    ['pending', 'declined', { answer: 'declined', ...LINE }, 0],
    ['expired', 'declined', { answer: 'declined', ...LINE }, 0],
    ['accepted', 'declined', { answer: 'withdrawn', ...LINE }, -2],
    ['accepted', 'withdrawn', { answer: 'withdrawn', ...LINE }, -2],
    ['offered', 'declined', { answer: 'declined', ...LINE }, -2],
    ['withdrawn', 'declined', {}, 0],
    ['accepted', 'accepted', {}, 0],
    ['accepted', 'pending', {}, 0],
    ['accepted', 'expired', {}, 0],
    ['pending', 'waitlisted', {}, 0],
  ])('of who is %s that is %s', (known, said, changes, seats) => {
    expect(decide(invitation(known), { answer: said })).toEqual({ changes, seats });
  });

  it('is recorded of a closed event too, but not of one that was not open', () => {
    const known = invitation('pending');
    expect(decide(known, { answer: 'accepted' }, { state: 'closed' }).seats).toBe(2);
    for (const state of ['draft', 'cancelled'] as const)
      expect(code(() => decide(known, { answer: 'accepted' }, { state }))).toBe('event_not_open');
  });

  it('does not send away who is in', () => {
    const inside = invitation('accepted', { presence: 'present' });
    expect(code(() => decide(inside, { answer: 'declined' }))).toBe('already_here');
  });

  it('is none where the list says nothing', () => {
    expect(decide(invitation('pending'), {})).toEqual(NOTHING);
    expect(decide(invitation('pending'), { answer: 'pending', partySize: 2 })).toEqual(NOTHING);
  });
});

describe('a party from a list', () => {
  it('makes the invitation one for so many, where it has no seats', () => {
    const more = { changes: { partySize: 4, partyLimit: 4 }, seats: 0 };
    expect(decide(invitation('pending'), { partySize: 4 })).toEqual(more);
    const fewer = { changes: { partySize: 1, partyLimit: 1 }, seats: 0 };
    expect(decide(invitation('declined'), { partySize: 1 })).toEqual(fewer);
    expect(decide(invitation('pending'), { partySize: 4 }, { state: 'draft' })).toEqual(more);
    expect(
      code(() => decide(invitation('pending'), { partySize: 4 }, { state: 'cancelled' })),
    ).toBe('event_not_open');
  });

  it('takes or gives back seats, where it has some', () => {
    const accepted = invitation('accepted');
    expect(decide(accepted, { partySize: 4 })).toEqual({
      changes: { partySize: 4, partyLimit: 4 },
      seats: 2,
    });
    expect(decide(accepted, { partySize: 1 })).toEqual({ changes: { partySize: 1 }, seats: -1 });
    expect(decide(invitation('pending'), { answer: 'accepted', partySize: 3 })).toEqual({
      changes: { answer: 'accepted', ...LINE, partySize: 3, partyLimit: 3 },
      seats: 3,
    });
  });

  it('is left alone while it stands in line', () => {
    for (const answer of ['waitlisted', 'offered'] as const)
      expect(code(() => decide(invitation(answer), { partySize: 3 }))).toBe('party_in_line');
  });
});

describe('the seats', () => {
  const check = (seats: number, reach: SeatsInReach, answer: AnswerState = 'pending'): string =>
    code(() =>
      checkSeats(
        { changes: {}, seats },
        invitation(answer),
        { answer: null, partySize: null },
        reach,
      ),
    );

  it.each<[number, SeatsInReach, string]>([
    [2, { free: 2, smallestWaiting: null }, 'none'],
    [3, { free: 2, smallestWaiting: null }, 'party_does_not_fit'],
    [2, { free: 2, smallestWaiting: 3 }, 'none'],
    [2, { free: 2, smallestWaiting: 1 }, 'seats_awaited'],
    [-2, { free: 0, smallestWaiting: null }, 'none'],
    [-2, { free: 0, smallestWaiting: 2 }, 'seats_awaited'],
    [-2, { free: 0, smallestWaiting: 3 }, 'none'],
    [0, { free: 0, smallestWaiting: 1 }, 'none'],
  ])('%i of %j: %s', (seats, reach, refusal) => {
    expect(check(seats, reach)).toBe(refusal);
  });

  it('are for who is picked from the line', () => {
    expect(check(2, { free: 2, smallestWaiting: 2 }, 'waitlisted')).toBe('none');
  });
});

describe('the names beside a guest', () => {
  it('go with the seats', () => {
    const known = invitation('accepted', { partySize: 3, partyLimit: 3 });
    expect(namesKept(known, { answer: 'withdrawn' })).toBe(0);
    expect(namesKept(known, { partySize: 2 })).toBe(1);
    expect(namesKept(known, { partySize: 4 })).toBeNull();
    expect(namesKept(known, {})).toBeNull();
  });
});
