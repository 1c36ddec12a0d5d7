import type { AnswerState } from './answer.js';
import type { AnsweredEvent } from './answering.js';
import type { PresenceState } from './presence.js';

/** What is known at the door of the guest whose ticket was shown. */
export interface GuestAtDoor {
  readonly answer: AnswerState;
  readonly presence: PresenceState;
  readonly revokedAt: Date | null;
  readonly eventState: AnsweredEvent['state'];
}

/** Why somebody is not let in, or a check-in not undone; `unknown` is a ticket of no invitation here. */
export type CheckInRefusal =
  'unknown' | 'revoked' | 'not_accepted' | 'event_cancelled' | 'not_checked_in';

/** What the door is told. */
export type CheckInDecision =
  | { readonly outcome: 'checked_in' | 'already' | 'undone' }
  | { readonly outcome: 'refused'; readonly reason: CheckInRefusal };

const refused = (reason: CheckInRefusal): CheckInDecision => ({ outcome: 'refused', reason });

/**
 * Whether a guest comes in (`present`), or a check-in is taken back (not `present`).
 * Taking back is possible whatever became of the invitation since: it corrects what the door wrote.
 */
export const decideCheckIn = (guest: GuestAtDoor | null, present: boolean): CheckInDecision => {
  if (guest === null) return refused('unknown');
  if (!present) {
    return guest.presence === 'present' ? { outcome: 'undone' } : refused('not_checked_in');
  }
  if (guest.eventState === 'cancelled') return refused('event_cancelled');
  if (guest.revokedAt !== null) return refused('revoked');
  if (guest.answer !== 'accepted') return refused('not_accepted');
  return { outcome: guest.presence === 'present' ? 'already' : 'checked_in' };
};
