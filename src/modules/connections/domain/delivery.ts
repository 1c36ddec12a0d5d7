import { nextState, type Transitions } from '../../../kernel/state-machine.js';
import type { ConnectionKind } from './connection.js';

/**
 * `waiting`: kept, a job will read it. `read`: its readings are stored, refused rows answered.
 * `failed`: it could not be read as a whole. What failed may be replayed, and so may what was read but
 * not wholly stored, as long as its body is kept.
 */
export const DELIVERY_STATES = ['waiting', 'read', 'failed'] as const;

/** One of `DELIVERY_STATES`. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** The life of what came in by a connection. */
const deliveryTransitions: Transitions<DeliveryState, 'read' | 'fail' | 'replay'> = {
  waiting: { read: 'read', fail: 'failed' },
  read: { replay: 'waiting' },
  failed: { replay: 'waiting', read: 'read' },
};

/**
 * Whether the body of a delivery that was read is kept: Meta tells a story's figures once, so what was
 * refused of them may be wanted later. Another sender was answered, and can send again.
 */
export const keepsBody = (kind: ConnectionKind, rejected: number): boolean =>
  kind === 'meta' && rejected > 0;

/** Why a delivery cannot be read once more; null where it can. */
export const replayRefusal = (
  state: DeliveryState,
  isKept: boolean,
): 'delivery_not_failed' | 'delivery_not_kept' | null => {
  const isOver = state === 'read' && !isKept;
  if (isOver || nextState(deliveryTransitions, state, 'replay') === null)
    return 'delivery_not_failed';
  return isKept ? null : 'delivery_not_kept';
};
