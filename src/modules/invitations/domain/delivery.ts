import type { Transitions } from '../../../kernel/state-machine.js';

/**
 * How far the invitation itself has come. `draft`: written, not sent. `queued`: to be sent.
 * `sent`: handed to the mail server. `delivered`: known to have arrived. `bounced`: known not to have.
 */
export const DELIVERY_STATES = ['draft', 'queued', 'sent', 'delivered', 'bounced'] as const;

/** One of `DELIVERY_STATES`. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What can happen to an invitation on its way; `queue` on one that left already sends it again. */
export type DeliveryAction = 'queue' | 'send' | 'deliver' | 'bounce';

/** The way of an invitation to its guest. A mail server may refuse (`bounce`) at hand-over or later. */
export const deliveryTransitions: Transitions<DeliveryState, DeliveryAction> = {
  draft: { queue: 'queued' },
  queued: { send: 'sent', bounce: 'bounced' },
  sent: { deliver: 'delivered', bounce: 'bounced', queue: 'queued' },
  delivered: { queue: 'queued' },
  bounced: { queue: 'queued' },
};
