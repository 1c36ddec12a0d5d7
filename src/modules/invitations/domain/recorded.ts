import { recordProblems } from '../invitation-records.errors.js';
import { invitationProblems } from '../invitations.errors.js';
import { type AnswerState, holdsSeats } from './answer.js';
import {
  type Answer,
  type AnsweredEvent,
  type AnsweredInvitation,
  decideAnswer,
} from './answering.js';

/** What a list that was kept elsewhere says of a guest; null says nothing. */
export interface RecordedFacts {
  readonly answer: AnswerState | null;
  readonly partySize: number | null;
}

/** What of an invitation follows from a list. */
export interface RecordedChanges {
  readonly answer?: AnswerState;
  readonly partySize?: number;
  readonly partyLimit?: number;
  readonly waitlistPosition?: null;
  readonly offeredUntil?: null;
}

/** What becomes of an invitation, and how many seats that takes; negative where it gives some back. */
export interface RecordedDecision {
  readonly changes: RecordedChanges;
  readonly seats: number;
}

/** The seats of an event, and who waits for them. */
export interface SeatsInReach {
  readonly free: number;
  /** The smallest party that waits and would be offered seats at once; null where nobody does. */
  readonly smallestWaiting: number | null;
}

/** What comes about here by itself, and so cannot be recorded. */
export const UNRECORDED: ReadonlySet<AnswerState> = new Set(['waitlisted', 'offered', 'expired']);

const SAID: Readonly<Partial<Record<AnswerState, Answer>>> = {
  accepted: 'accept',
  declined: 'decline',
  withdrawn: 'withdraw',
};

/** What is to be answered; null where the list says nothing, or what is known. A no to who withdrew is known. */
const toAnswer = (known: AnswerState, said: AnswerState | null): Answer | null => {
  if (said === null || said === known) return null;
  if (said === 'declined' && known === 'withdrawn') return null;
  return SAID[said] ?? null;
};

/** Only what differs from what is known. */
const differing = (known: AnsweredInvitation, changes: RecordedChanges): RecordedChanges => {
  const { answer, partySize, partyLimit, ...line } = changes;
  const moved = answer !== undefined && answer !== known.answer;
  return {
    ...(moved && { answer, ...line }),
    ...(partySize !== undefined && partySize !== known.partySize && { partySize }),
    ...(partyLimit !== undefined && partyLimit !== known.partyLimit && { partyLimit }),
  };
};

const OUT_OF_LINE = { waitlistPosition: null, offeredUntil: null } as const;

/** Who has no seats is simply invited with more or fewer people. */
const resize = (
  invitation: AnsweredInvitation,
  { state }: AnsweredEvent,
  partySize: number,
): RecordedDecision => {
  if (invitation.answer === 'waitlisted' || invitation.answer === 'offered')
    throw recordProblems.refuse('party_in_line', {}, '/partySize');
  if (state === 'cancelled')
    throw invitationProblems.refuse('event_not_open', { state }, '/partySize');
  return { seats: 0, changes: differing(invitation, { partySize, partyLimit: partySize }) };
};

/**
 * What a list means for an invitation, or a refusal. It is the host who records it, at any time, also when the
 * event is over: what was answered then is true whenever it is written down. For the rest the rules are those of
 * answering. A larger party than the invitation was for makes it one for more.
 */
export const decideRecorded = (
  invitation: AnsweredInvitation,
  event: AnsweredEvent,
  said: RecordedFacts,
  now: Date,
): RecordedDecision => {
  const answer = toAnswer(invitation.answer, said.answer);
  const partySize = said.partySize ?? invitation.partySize;
  const sameParty = partySize === invitation.partySize;
  if (answer === null && sameParty) return { changes: {}, seats: 0 };
  if (answer === null && invitation.answer !== 'accepted')
    return resize(invitation, event, partySize);
  return recordAnswer(invitation, event, { answer: answer ?? 'accept', partySize }, now);
};

const recordAnswer = (
  invitation: AnsweredInvitation,
  event: AnsweredEvent,
  { answer, partySize }: { readonly answer: Answer; readonly partySize: number },
  now: Date,
): RecordedDecision => {
  const partyLimit = Math.max(invitation.partyLimit, partySize);
  const decision = decideAnswer(
    { ...invitation, partyLimit },
    { ...event, endsAt: now > event.endsAt ? now : event.endsAt },
    { answer, by: 'host', partySize, companions: 0 },
    now,
  );
  const sizes = { partySize, partyLimit };
  const become = (state: AnswerState): RecordedChanges =>
    differing(invitation, { answer: state, ...OUT_OF_LINE, ...sizes });
  switch (decision.action) {
    case 'claim_seats':
      return { changes: become('accepted'), seats: decision.seats };
    case 'decline':
      return { changes: become('declined'), seats: 0 - decision.freed };
    case 'withdraw':
      return { changes: become('withdrawn'), seats: 0 - decision.freed };
    default:
      return { changes: differing(invitation, sizes), seats: 0 };
  }
};

/**
 * Refuses what the seats do not allow: a party that does not fit, and what would free seats that others wait for,
 * or take them before these, who would be written to at once. An import writes to nobody.
 */
export const checkSeats = (
  { seats }: RecordedDecision,
  invitation: AnsweredInvitation,
  said: RecordedFacts,
  { free, smallestWaiting }: SeatsInReach,
): void => {
  if (seats === 0) return;
  const isPicked = seats > 0 && invitation.answer === 'waitlisted';
  const inReach = seats > 0 ? free : free - seats;
  if (!isPicked && smallestWaiting !== null && smallestWaiting <= inReach)
    throw recordProblems.refuse('seats_awaited');
  if (seats <= Math.max(free, 0)) return;
  const requested = said.partySize ?? invitation.partySize;
  throw invitationProblems.refuse('party_does_not_fit', { requested }, '/partySize');
};

/** How many of those who are named to come along still may; null where all do. */
export const namesKept = (
  before: AnsweredInvitation,
  { answer, partySize = before.partySize }: RecordedChanges,
): number | null => {
  if (answer !== undefined && !holdsSeats(answer)) return 0;
  return partySize < before.partySize ? partySize - 1 : null;
};
