import { invitationProblems } from '../invitations.errors.js';
import { type AnswerState, seatsHeld, type SeatClaim } from './answer.js';
import { checkParty } from './party.js';

/** What a guest may say. */
export const ANSWERS = ['accept', 'decline', 'withdraw'] as const;

/** One of `ANSWERS`. */
export type Answer = (typeof ANSWERS)[number];

/** The invitation being answered. */
export interface AnsweredInvitation extends SeatClaim {
  /** The most people that the invitation is for. */
  readonly partyLimit: number;
}

/** What the event says about answering now. */
export interface AnsweredEvent {
  readonly state: 'draft' | 'open' | 'closed' | 'cancelled';
  /** The RSVP deadline; for seats that are offered, the moment at which the offer ends. */
  readonly deadline: Date;
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

/** Guests answer an open event until its deadline; the host also a closed one, until it has ended. */
const checkMoment = (event: AnsweredEvent, by: AnswerRequest['by'], now: Date): void => {
  const open = event.state === 'open' || (by === 'host' && event.state === 'closed');
  if (!open) throw invitationProblems.refuse('event_not_open', { state: event.state });
  const last = by === 'host' ? event.endsAt : event.deadline;
  if (now > last) {
    throw invitationProblems.refuse('answer_too_late', { deadline: last.toISOString() });
  }
};

const accept = (invitation: AnsweredInvitation, request: AnswerRequest): AnswerDecision => {
  const partySize = request.partySize ?? invitation.partySize;
  checkParty({
    requested: partySize,
    limit: invitation.partyLimit,
    companions: request.companions,
  });
  const sameParty = partySize === invitation.partySize;
  if (invitation.answer === 'waitlisted') {
    return sameParty ? { action: 'unchanged' } : { action: 'change_waiting_party', partySize };
  }
  if (invitation.answer === 'accepted' && sameParty) return { action: 'unchanged' };
  const held = seatsHeld(invitation);
  return {
    action: 'claim_seats',
    seats: partySize - held,
    partySize,
    ifFull: held > 0 ? 'refuse' : 'wait',
  };
};

/**
 * What an answer does, or a refusal: revoked, event not open, too late, not possible from here, party out of bounds.
 * The same answer given twice is `unchanged`, though the names of companions may differ and are the caller's to keep.
 */
export const decideAnswer = (
  invitation: AnsweredInvitation,
  event: AnsweredEvent,
  request: AnswerRequest,
  now: Date,
): AnswerDecision => {
  if (invitation.revokedAt !== null) throw invitationProblems.refuse('invitation_revoked');
  checkMoment(event, request.by, now);
  if (invitation.answer === 'expired' && request.by === 'guest') {
    throw notPossible('expired', request.answer);
  }
  if (request.answer === 'accept') return accept(invitation, request);
  const action = NO[invitation.answer][request.answer];
  if (action === undefined) throw notPossible(invitation.answer, request.answer);
  return action === 'unchanged' ? { action } : { action, freed: seatsHeld(invitation) };
};
