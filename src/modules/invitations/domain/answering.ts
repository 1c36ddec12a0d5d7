import { invitationProblems } from '../invitations.errors.js';
import { type AnswerState, seatsHeld, type SeatClaim } from './answer.js';
import { checkParty } from './party.js';
import type { PresenceState } from './presence.js';

/** What a guest may say. */
export const ANSWERS = ['accept', 'decline', 'withdraw'] as const;

/** One of `ANSWERS`. */
export type Answer = (typeof ANSWERS)[number];

/** The invitation being answered. */
export interface AnsweredInvitation extends SeatClaim {
  /** The most people that the invitation is for. */
  readonly partyLimit: number;
  readonly presence: PresenceState;
}

/** What the event says about answering now. */
export interface AnsweredEvent {
  readonly state: 'draft' | 'open' | 'closed' | 'cancelled';
  /** The RSVP deadline; for seats that are offered, the moment at which the offer ends. */
  readonly deadline: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What is said, and by whom: the guest, or the host who records what the guest told them. */
export interface AnswerRequest {
  readonly answer: Answer;
  readonly by: 'guest' | 'host';
  /** `null` keeps the size that the invitation has. */
  readonly partySize: number | null;
  /** How many companions are named. */
  readonly companions: number;
}

/** What an answer means for the seats. */
export type AnswerDecision =
  | {
      readonly action: 'claim_seats';
      /** Seats to take beyond those held; 0 takes what was offered, negative gives back. */
      readonly seats: number;
      readonly partySize: number;
      /** Where the seats do not fit: the whole party waits, or keeps what it has and is refused. */
      readonly ifFull: 'wait' | 'refuse';
    }
  /** Keeps its place on the waiting list with another size, which may fit now. */
  | { readonly action: 'change_waiting_party'; readonly partySize: number }
  | { readonly action: 'decline' | 'withdraw'; readonly freed: number }
  | { readonly action: 'unchanged' };

/** What a no means from each state. A repeated no changes nothing; a no after a yes is a withdrawal. */
const NO: Readonly<
  Record<AnswerState, Partial<Record<'decline' | 'withdraw', 'decline' | 'withdraw' | 'unchanged'>>>
> = {
  pending: { decline: 'decline' },
  accepted: { decline: 'withdraw', withdraw: 'withdraw' },
  declined: { decline: 'unchanged' },
  waitlisted: { decline: 'withdraw', withdraw: 'withdraw' },
  offered: { decline: 'decline', withdraw: 'withdraw' },
  expired: { decline: 'decline' },
  withdrawn: { decline: 'unchanged', withdraw: 'unchanged' },
};

const WOULD_BE = { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' } as const;

const notPossible = (from: AnswerState, answer: Answer) =>
  invitationProblems.refuse('answer_not_possible', { from, to: WOULD_BE[answer] }, '/answer');

const isOpenTo = (
  { answer }: AnsweredInvitation,
  { state }: AnsweredEvent,
  by: AnswerRequest['by'],
): boolean => state === 'open' || (state === 'closed' && (by === 'host' || answer === 'offered'));

/** Who can no longer come may say so until the start: their seats are better used than kept. */
const lastMoment = (
  invitation: AnsweredInvitation,
  { deadline, startsAt, endsAt }: AnsweredEvent,
  { by, answer }: Pick<AnswerRequest, 'by' | 'answer'>,
): Date => {
  if (by === 'host') return endsAt;
  const frees = answer !== 'accept' && NO[invitation.answer][answer] === 'withdraw';
  return frees && startsAt > deadline ? startsAt : deadline;
};

/**
 * Guests answer an open event until its deadline, a closed one only where seats are offered to them;
 * the host both, until the event has ended.
 */
const checkMoment = (
  invitation: AnsweredInvitation,
  event: AnsweredEvent,
  request: Pick<AnswerRequest, 'by' | 'answer'>,
  now: Date,
): void => {
  if (!isOpenTo(invitation, event, request.by)) {
    throw invitationProblems.refuse('event_not_open', { state: event.state });
  }
  const last = lastMoment(invitation, event, request);
  if (now > last) {
    throw invitationProblems.refuse('answer_too_late', { deadline: last.toISOString() });
  }
};

/** Who is in keeps their seats: they are sitting on them. Only the host may note that fewer came. */
const checkPresence = (invitation: AnsweredInvitation, request: AnswerRequest): void => {
  if (invitation.presence !== 'present') return;
  const partySize = request.partySize ?? invitation.partySize;
  const smaller = request.by === 'guest' && partySize < invitation.partySize;
  if (request.answer !== 'accept' || smaller) throw invitationProblems.refuse('already_here');
};

const accept = (invitation: AnsweredInvitation, request: AnswerRequest): AnswerDecision => {
  const partySize = request.partySize ?? invitation.partySize;
  checkParty({
    requested: partySize,
    limit: invitation.partyLimit,
    companions: request.companions,
  });
  const sameParty = partySize === invitation.partySize;
  if (invitation.answer === 'waitlisted' && request.by === 'guest') {
    return sameParty ? { action: 'unchanged' } : { action: 'change_waiting_party', partySize };
  }
  if (invitation.answer === 'accepted' && sameParty) return { action: 'unchanged' };
  const held = seatsHeld(invitation);
  return {
    action: 'claim_seats',
    seats: partySize - held,
    partySize,
    ifFull: held > 0 || invitation.answer === 'waitlisted' ? 'refuse' : 'wait',
  };
};

/**
 * What an answer does, or a refusal: revoked, already in, event not open, too late, not possible from here, party out of bounds.
 * The host seats somebody who waits by hand, past the line, or leaves them their place.
 * The same answer given twice is `unchanged`, though the names of companions may differ and are the caller's to keep.
 */
export const decideAnswer = (
  invitation: AnsweredInvitation,
  event: AnsweredEvent,
  request: AnswerRequest,
  now: Date,
): AnswerDecision => {
  if (invitation.revokedAt !== null) throw invitationProblems.refuse('invitation_revoked');
  checkPresence(invitation, request);
  checkMoment(invitation, event, request, now);
  if (invitation.answer === 'expired' && request.by === 'guest') {
    throw notPossible('expired', request.answer);
  }
  if (request.answer === 'accept') return accept(invitation, request);
  const action = NO[invitation.answer][request.answer];
  if (action === undefined) throw notPossible(invitation.answer, request.answer);
  return action === 'unchanged' ? { action } : { action, freed: seatsHeld(invitation) };
};

/** What a guest may say now, for who shows them the choice. */
export const guestMay = (
  invitation: AnsweredInvitation,
  event: AnsweredEvent,
  now: Date,
): { readonly answer: boolean; readonly withdraw: boolean } => {
  const inTime = (answer: Answer): boolean =>
    invitation.revokedAt === null &&
    isOpenTo(invitation, event, 'guest') &&
    now <= lastMoment(invitation, event, { by: 'guest', answer });
  const frees = NO[invitation.answer].withdraw === 'withdraw';
  return {
    answer: invitation.answer !== 'expired' && inTime('accept'),
    withdraw: frees && invitation.presence !== 'present' && inTime('withdraw'),
  };
};
