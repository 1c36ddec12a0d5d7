import type { Transitions } from '../../../kernel/state-machine.js';
import { answerTransitions, type AnswerState } from './answer.js';
import { deliveryTransitions, type DeliveryState } from './delivery.js';
import { presenceTransitions, type PresenceState } from './presence.js';

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

const leads = <State extends string>(
  transitions: Transitions<State, string>,
  from: State,
  to: State,
): boolean => from === to || Object.values(transitions[from]).includes(to);

/** An invitation that is given back to who had lost it begins anew. */
const isReinstated = (before: KeptFacts, after: KeptFacts): boolean =>
  before.revokedAt !== null &&
  after.revokedAt === null &&
  after.delivery === 'draft' &&
  after.answer === 'pending' &&
  after.presence === 'expected';

/** Throws where a fact would change in a way that its state machine does not know: a fault of the caller, not a refusal. */
export const assertPossible = (before: KeptFacts, after: KeptFacts): void => {
  const possible =
    isReinstated(before, after) ||
    ((before.revokedAt === null || after.revokedAt !== null) &&
      leads(deliveryTransitions, before.delivery, after.delivery) &&
      leads(answerTransitions, before.answer, after.answer) &&
      leads(presenceTransitions, before.presence, after.presence));
  if (possible) return;
  const told = changesBetween(before, after).map(({ axis, from, to }) => `${axis} ${from} → ${to}`);
  throw new Error(`an invitation cannot change like this: ${told.join(', ')}`);
};
