import type { AnswerState } from './answer.js';
import type { DeliveryState } from './delivery.js';
import type { PresenceState } from './presence.js';

/** What decides which of two invitations of one person to one event stands. */
export interface Rival {
  readonly delivery: DeliveryState;
  readonly answer: AnswerState;
  readonly presence: PresenceState;
  readonly revokedAt: Date | null;
}

/** What became of them: both take up seats, so that a person must choose, or one stands and the other does not. */
export type Rivalry = 'both_hold' | 'kept' | 'merged';

/** What was said says more than what was not, and what may still be said more than what no longer can. */
const SAID: Readonly<Record<AnswerState, number>> = {
  accepted: 4,
  offered: 4,
  waitlisted: 4,
  withdrawn: 3,
  declined: 3,
  pending: 2,
  expired: 1,
};

const SENT: Readonly<Record<DeliveryState, number>> = {
  delivered: 5,
  sent: 4,
  queued: 3,
  bounced: 2,
  draft: 1,
};

/** Whether it has seats or waits for them. */
const takesUp = ({ answer, presence, revokedAt }: Rival): boolean =>
  revokedAt === null && (SAID[answer] === SAID.accepted || presence === 'present');

const weightOf = (rival: Rival): readonly number[] => [
  Number(rival.revokedAt === null),
  Number(takesUp(rival)),
  Number(rival.presence === 'present'),
  SAID[rival.answer],
  SENT[rival.delivery],
];

/**
 * Which of two invitations to one event stands once their guests turn out to be one person: the one that
 * was not taken back, and of two the one that came further; where they came equally far, that of the person kept.
 */
export const whichStands = (kept: Rival, merged: Rival): Rivalry => {
  if (takesUp(kept) && takesUp(merged)) return 'both_hold';
  const [ours, theirs] = [weightOf(kept), weightOf(merged)];
  const differs = ours.findIndex((weight, place) => weight !== theirs[place]);
  return differs !== -1 && (theirs[differs] ?? 0) > (ours[differs] ?? 0) ? 'merged' : 'kept';
};
