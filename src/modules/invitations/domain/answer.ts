import type { Transitions } from '../../../kernel/state-machine.js';

/**
 * What the guest said. `pending`: nothing yet. `accepted`: comes, and has seats. `declined`: said no.
 * `waitlisted`: wants to come, no seats yet. `offered`: seats came free and are held until the guest takes them.
 * `expired`: did not answer in time. `withdrawn`: had said yes or was waiting, and no longer comes.
 */
export const ANSWER_STATES = [
  'pending',
  'accepted',
  'declined',
  'waitlisted',
  'offered',
  'expired',
  'withdrawn',
] as const;

/** One of `ANSWER_STATES`. */
export type AnswerState = (typeof ANSWER_STATES)[number];

/** What can happen to an answer: `seat` and `wait` are the two outcomes of a yes, `reopen` follows a later deadline. */
export type AnswerAction = 'seat' | 'wait' | 'decline' | 'offer' | 'expire' | 'withdraw' | 'reopen';

/**
 * The life of an answer. A guest may change their mind until the deadline. `expired` is final for the
 * guest unless the deadline moves; the host may record what the guest told them. Only the host seats
 * somebody who waits without an offer.
 */
export const answerTransitions: Transitions<AnswerState, AnswerAction> = {
  pending: { seat: 'accepted', wait: 'waitlisted', decline: 'declined', expire: 'expired' },
  accepted: { withdraw: 'withdrawn' },
  declined: { seat: 'accepted', wait: 'waitlisted' },
  waitlisted: { seat: 'accepted', offer: 'offered', withdraw: 'withdrawn' },
  offered: { seat: 'accepted', decline: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  expired: { reopen: 'pending', seat: 'accepted', wait: 'waitlisted', decline: 'declined' },
  withdrawn: { seat: 'accepted', wait: 'waitlisted' },
};

/** Whether an invitation with this answer takes seats away from others. */
export const holdsSeats = (answer: AnswerState): boolean =>
  answer === 'accepted' || answer === 'offered';

/** What decides how many seats an invitation takes. */
export interface SeatClaim {
  readonly answer: AnswerState;
  readonly partySize: number;
  readonly revokedAt: Date | null;
}

/** How many seats an invitation takes; one that the host took back takes none, whatever was answered. */
export const seatsHeld = (invitation: SeatClaim): number =>
  invitation.revokedAt === null && holdsSeats(invitation.answer) ? invitation.partySize : 0;
