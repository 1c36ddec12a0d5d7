import type { Transitions } from '../../../kernel/state-machine.js';

/**
 * `waiting`: kept, a job will read it. `read`: its readings are stored, refused rows answered.
 * `failed`: it could not be read as a whole; it may be replayed.
 */
export const DELIVERY_STATES = ['waiting', 'read', 'failed'] as const;

/** One of `DELIVERY_STATES`. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** The life of what came in by a connection. */
export const deliveryTransitions: Transitions<DeliveryState, 'read' | 'fail' | 'replay'> = {
  waiting: { read: 'read', fail: 'failed' },
  read: {},
  failed: { replay: 'waiting', read: 'read' },
};
