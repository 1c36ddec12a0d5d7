import { describe, expect, it } from '@jest/globals';
import { nextState } from '../../../kernel/state-machine.js';
import { ANSWER_STATES, answerTransitions, type AnswerState } from './answer.js';
import {
  ANSWERS,
  decideAnswer,
  guestMay,
  type Answer,
  type AnswerDecision,
  type AnswerRequest,
  type AnsweredEvent,
  type AnsweredInvitation,
} from './answering.js';

const deadline = new Date('2026-10-16T12:00:00Z');
const before = new Date('2026-10-15T12:00:00Z');
const after = new Date('2026-10-16T12:00:01Z');
const startsAt = new Date('2026-10-17T19:00:00Z');
const endsAt = new Date('2026-10-17T21:00:00Z');
const open: AnsweredEvent = { state: 'open', deadline, startsAt, endsAt };

const invitation = (answer: AnswerState, partySize = 2): AnsweredInvitation => ({
  answer,
  partySize,
  partyLimit: 3,
  presence: 'expected',
  revokedAt: null,
});

const request = (answer: Answer, more: Partial<AnswerRequest> = {}): AnswerRequest => ({
  answer,
  by: 'guest',
  partySize: null,
  companions: 0,
  ...more,
});

const decide = (
  state: AnswerState,
  answer: Answer,
  more: Partial<AnswerRequest> = {},
): AnswerDecision => decideAnswer(invitation(state), open, request(answer, more), before);

const refusal = (code: string) => expect.objectContaining({ code });

describe('accepting', () => {
  it.each<AnswerState>(['pending', 'declined', 'withdrawn'])(
    'from %s claims the party',
    (state) => {
      const claim = { action: 'claim_seats', ifFull: 'wait' };
      expect(decide(state, 'accept')).toEqual({ ...claim, seats: 2, partySize: 2 });
      expect(decide(state, 'accept', { partySize: 3 })).toEqual({
        ...claim,
        seats: 3,
        partySize: 3,
      });
    },
  );

  it('takes the seats already held by an offer', () => {
    const claim = { action: 'claim_seats', ifFull: 'refuse' };
    expect(decide('offered', 'accept')).toEqual({ ...claim, seats: 0, partySize: 2 });
    expect(decide('offered', 'accept', { partySize: 1 })).toEqual({
      ...claim,
      seats: -1,
      partySize: 1,
    });
  });

  it('again changes nothing with the same party', () => {
    expect(decide('accepted', 'accept')).toEqual({ action: 'unchanged' });
    expect(decide('waitlisted', 'accept', { partySize: 2 })).toEqual({ action: 'unchanged' });
  });

  it('again claims or frees only the difference with another party', () => {
    const claim = { action: 'claim_seats', ifFull: 'refuse' };
    expect(decide('accepted', 'accept', { partySize: 3 })).toEqual({
      ...claim,
      seats: 1,
      partySize: 3,
    });
    expect(decide('accepted', 'accept', { partySize: 1 })).toEqual({
      ...claim,
      seats: -1,
      partySize: 1,
    });
  });

  it('keeps the place of a waiting party whose size changes', () => {
    expect(decide('waitlisted', 'accept', { partySize: 1 })).toEqual({
      action: 'change_waiting_party',
      partySize: 1,
    });
  });

  it('refuses a party out of bounds', () => {
    expect(() => decide('pending', 'accept', { partySize: 4 })).toThrow(
      refusal('party_above_limit'),
    );
    expect(() => decide('pending', 'accept', { partySize: 0 })).toThrow(refusal('party_too_small'));
    expect(() => decide('pending', 'accept', { companions: 2 })).toThrow(
      refusal('too_many_companions'),
    );
  });
});

describe('a guest who is in', () => {
  const inside: AnsweredInvitation = { ...invitation('accepted'), presence: 'present' };
  const say = (said: AnswerRequest) => () => decideAnswer(inside, open, said, before);

  it('keeps their seats', () => {
    expect(say(request('withdraw'))).toThrow(refusal('already_here'));
    expect(say(request('decline'))).toThrow(refusal('already_here'));
    expect(say(request('accept', { partySize: 1 }))).toThrow(refusal('already_here'));
    expect(say(request('withdraw', { by: 'host' }))).toThrow(refusal('already_here'));
  });

  it('may bring more, and the host may note that fewer came', () => {
    expect(say(request('accept', { partySize: 3 }))()).toMatchObject({ seats: 1 });
    expect(say(request('accept'))()).toEqual({ action: 'unchanged' });
    expect(say(request('accept', { partySize: 1, by: 'host' }))()).toMatchObject({ seats: -1 });
  });
});

describe('seating by hand', () => {
  it('takes the seats of the whole party, or leaves the guest their place', () => {
    expect(decide('waitlisted', 'accept', { by: 'host' })).toEqual({
      action: 'claim_seats',
      seats: 2,
      partySize: 2,
      ifFull: 'refuse',
    });
  });
});

describe('saying no', () => {
  it.each<[AnswerState, Answer, AnswerDecision]>([
    ['pending', 'decline', { action: 'decline', freed: 0 }],
    ['accepted', 'decline', { action: 'withdraw', freed: 2 }],
    ['accepted', 'withdraw', { action: 'withdraw', freed: 2 }],
    ['waitlisted', 'decline', { action: 'withdraw', freed: 0 }],
    ['waitlisted', 'withdraw', { action: 'withdraw', freed: 0 }],
    ['offered', 'decline', { action: 'decline', freed: 2 }],
    ['offered', 'withdraw', { action: 'withdraw', freed: 2 }],
    ['declined', 'decline', { action: 'unchanged' }],
    ['withdrawn', 'decline', { action: 'unchanged' }],
    ['withdrawn', 'withdraw', { action: 'unchanged' }],
  ])('from %s, %s gives %j', (state, answer, decision) => {
    expect(decide(state, answer)).toEqual(decision);
  });

  it.each<AnswerState>(['pending', 'declined'])('cannot withdraw from %s', (state) => {
    expect(() => decide(state, 'withdraw')).toThrow(
      expect.objectContaining({
        code: 'answer_not_possible',
        params: { from: state, to: 'withdrawn' },
        pointer: '/answer',
      }),
    );
  });
});

describe('when an answer counts', () => {
  it('is up to and including the deadline for a guest', () => {
    const said = request('accept');
    expect(decideAnswer(invitation('pending'), open, said, deadline).action).toBe('claim_seats');
    expect(() => decideAnswer(invitation('pending'), open, said, after)).toThrow(
      expect.objectContaining({
        code: 'answer_too_late',
        params: { deadline: deadline.toISOString() },
      }),
    );
  });

  it('is until the start for who gives up their seats or their place', () => {
    const at = (state: AnswerState, answer: Answer, now: Date) => () =>
      decideAnswer(invitation(state), open, request(answer), now);
    expect(at('accepted', 'withdraw', startsAt)()).toEqual({ action: 'withdraw', freed: 2 });
    expect(at('waitlisted', 'withdraw', after)()).toEqual({ action: 'withdraw', freed: 0 });
    const late = new Date(startsAt.getTime() + 1);
    expect(at('accepted', 'withdraw', late)).toThrow(refusal('answer_too_late'));
    expect(at('pending', 'decline', after)).toThrow(refusal('answer_too_late'));
    expect(at('withdrawn', 'accept', after)).toThrow(refusal('answer_too_late'));
  });

  it('is also on a closed list for seats that are offered', () => {
    const closed: AnsweredEvent = { ...open, state: 'closed' };
    const offered = invitation('offered');
    expect(decideAnswer(offered, closed, request('accept'), deadline).action).toBe('claim_seats');
    expect(() => decideAnswer(offered, closed, request('accept'), after)).toThrow(
      refusal('answer_too_late'),
    );
  });

  it('is told in advance', () => {
    expect(guestMay(invitation('accepted'), open, before)).toEqual({
      answer: true,
      withdraw: true,
    });
    expect(guestMay(invitation('accepted'), open, after)).toEqual({
      answer: false,
      withdraw: true,
    });
    expect(guestMay(invitation('pending'), open, before)).toEqual({
      answer: true,
      withdraw: false,
    });
    expect(guestMay(invitation('expired'), open, before).answer).toBe(false);
    const closed: AnsweredEvent = { ...open, state: 'closed' };
    expect(guestMay(invitation('offered'), closed, before).answer).toBe(true);
    expect(guestMay(invitation('pending'), closed, before).answer).toBe(false);
  });

  it('is until the end of the event for the host, also on a closed list', () => {
    const said = request('accept', { by: 'host' });
    const closed: AnsweredEvent = { ...open, state: 'closed' };
    expect(decideAnswer(invitation('pending'), closed, said, after).action).toBe('claim_seats');
    const over = new Date(endsAt.getTime() + 1);
    expect(() => decideAnswer(invitation('pending'), open, said, over)).toThrow(
      refusal('answer_too_late'),
    );
  });

  it.each(['draft', 'closed', 'cancelled'] as const)('is never on a %s event', (state) => {
    expect(() =>
      decideAnswer(invitation('pending'), { ...open, state }, request('accept'), before),
    ).toThrow(expect.objectContaining({ code: 'event_not_open', params: { state } }));
  });

  it('is never on a revoked invitation, not even for the host', () => {
    const revoked = { ...invitation('accepted'), revokedAt: before };
    expect(() => decideAnswer(revoked, open, request('withdraw', { by: 'host' }), before)).toThrow(
      refusal('invitation_revoked'),
    );
  });

  it('is over for the guest of an expired invitation, not for the host', () => {
    expect(() => decide('expired', 'accept')).toThrow(refusal('answer_not_possible'));
    expect(() => decide('expired', 'decline')).toThrow(refusal('answer_not_possible'));
    expect(decide('expired', 'accept', { by: 'host' })).toMatchObject({ seats: 2 });
    expect(decide('expired', 'decline', { by: 'host' })).toEqual({ action: 'decline', freed: 0 });
  });
});

it('decides nothing that the state machine would not allow', () => {
  for (const state of ANSWER_STATES) {
    for (const answer of ANSWERS) {
      let decision: AnswerDecision;
      try {
        decision = decide(state, answer, { by: 'host', partySize: 2 });
      } catch {
        continue;
      }
      if (decision.action === 'claim_seats') {
        expect(nextState(answerTransitions, state, 'seat')).toBe('accepted');
        if (decision.ifFull === 'wait') {
          expect(nextState(answerTransitions, state, 'wait')).toBe('waitlisted');
        }
      } else if (decision.action === 'decline' || decision.action === 'withdraw') {
        expect(nextState(answerTransitions, state, decision.action)).not.toBeNull();
      }
    }
  }
});
