import { describe, expect, it } from '@jest/globals';
import { nextState } from '../../../kernel/state-machine.js';
import {
  ANSWER_STATES,
  answerTransitions,
  holdsSeats,
  seatsHeld,
  type AnswerAction,
  type AnswerState,
} from './answer.js';

const possible = (action: AnswerAction): AnswerState[] =>
  ANSWER_STATES.filter((state) => nextState(answerTransitions, state, action) !== null);

describe('answerTransitions', () => {
  it.each<[AnswerAction, AnswerState[], AnswerState]>([
    ['seat', ['pending', 'declined', 'waitlisted', 'offered', 'expired', 'withdrawn'], 'accepted'],
    ['wait', ['pending', 'declined', 'expired', 'withdrawn'], 'waitlisted'],
    ['decline', ['pending', 'offered', 'expired'], 'declined'],
    ['offer', ['waitlisted'], 'offered'],
    ['expire', ['pending', 'offered'], 'expired'],
    ['withdraw', ['accepted', 'waitlisted', 'offered'], 'withdrawn'],
    ['reopen', ['expired'], 'pending'],
  ])('%s is possible from %j and leads to %s', (action, from, to) => {
    expect(possible(action)).toEqual(from);
    for (const state of from) expect(nextState(answerTransitions, state, action)).toBe(to);
  });
});

describe('seats', () => {
  it('are held by the accepted and the offered only', () => {
    expect(ANSWER_STATES.filter(holdsSeats)).toEqual(['accepted', 'offered']);
  });

  it('are as many as the party, and none once the invitation is revoked', () => {
    const accepted = { answer: 'accepted', partySize: 3, revokedAt: null } as const;
    expect(seatsHeld(accepted)).toBe(3);
    expect(seatsHeld({ ...accepted, answer: 'waitlisted' })).toBe(0);
    expect(seatsHeld({ ...accepted, revokedAt: new Date(0) })).toBe(0);
  });
});
