import type { AnswerState } from './answer.js';
import type { AnsweredEvent } from './answering.js';
import type { PresenceState } from './presence.js';

/** What is known at the door of the guest whose ticket was shown. */
export interface GuestAtDoor {
  readonly answer: AnswerState;
  readonly presence: PresenceState;
  readonly presentAt: Date | null;
  readonly revokedAt: Date | null;
  readonly eventState: AnsweredEvent['state'];
}

/**
 * Why somebody is not let in, or a check-in not undone. `unknown` is a ticket of no invitation here,
 * `newer_check_in` an undo from before the guest came in, `nonce_reused` a scan named like another one.
 */
export const CHECK_IN_REFUSALS = [
  'unknown',
  'revoked',
  'not_accepted',
  'event_cancelled',
  'not_checked_in',
  'newer_check_in',
  'nonce_reused',
] as const;

/** One of `CHECK_IN_REFUSALS`. */
export type CheckInRefusal = (typeof CHECK_IN_REFUSALS)[number];

/** Which way, and when by the device's clock. */
export interface Passage {
  readonly present: boolean;
  readonly at: Date;
}

/** What the door is told. */
export type CheckInDecision =
  | { readonly outcome: 'checked_in' | 'already' | 'undone' }
  | { readonly outcome: 'refused'; readonly reason: CheckInRefusal };

const refused = (reason: CheckInRefusal): CheckInDecision => ({ outcome: 'refused', reason });

/** Scans arrive late and out of order: an undo counts for the check-ins before it, not for a later one. */
const decideUndo = ({ presence, presentAt }: GuestAtDoor, at: Date): CheckInDecision => {
  if (presence !== 'present') return refused('not_checked_in');
  return presentAt !== null && at < presentAt ? refused('newer_check_in') : { outcome: 'undone' };
};

/**
 * Whether a guest comes in (`present`), or a check-in is taken back (not `present`).
 * Taking back is possible whatever became of the invitation since: it corrects what the door wrote.
 */
export const decideCheckIn = (
  guest: GuestAtDoor | null,
  { present, at }: Passage,
): CheckInDecision => {
  if (guest === null) return refused('unknown');
  if (!present) return decideUndo(guest, at);
  if (guest.eventState === 'cancelled') return refused('event_cancelled');
  if (guest.revokedAt !== null) return refused('revoked');
  if (guest.answer !== 'accepted') return refused('not_accepted');
  return { outcome: guest.presence === 'present' ? 'already' : 'checked_in' };
};
