import type { AnswerState } from './answer.js';
import type { DeliveryState } from './delivery.js';
import type { PresenceState } from './presence.js';

/** What of an invitation has a history. */
export const CHANGE_AXES = ['delivery', 'answer', 'presence', 'revocation', 'party'] as const;

/** One of `CHANGE_AXES`. */
export type ChangeAxis = (typeof CHANGE_AXES)[number];

/** The facts of an invitation whose changes are kept. */
export interface KeptFacts {
  readonly delivery: DeliveryState;
  readonly answer: AnswerState;
  readonly presence: PresenceState;
  readonly revokedAt: Date | null;
  readonly partySize: number;
}

/** One fact that changed, and between which values. */
export interface Change {
  readonly axis: ChangeAxis;
  readonly from: string | null;
  readonly to: string | null;
}

const valuesOf = (facts: KeptFacts): Record<ChangeAxis, string | null> => ({
  delivery: facts.delivery,
  answer: facts.answer,
  presence: facts.presence,
  revocation: facts.revokedAt === null ? null : 'revoked',
  party: String(facts.partySize),
});

/** Every fact that differs, in the order of `CHANGE_AXES`. */
export const changesBetween = (before: KeptFacts, after: KeptFacts): Change[] => {
  const [from, to] = [valuesOf(before), valuesOf(after)];
  return CHANGE_AXES.filter((axis) => from[axis] !== to[axis]).map((axis) => ({
    axis,
    from: from[axis],
    to: to[axis],
  }));
};
