import type { Transitions } from '../../../kernel/state-machine.js';

/**
 * How far the invitation itself has come. `draft`: written, not sent. `queued`: to be sent.
 * `sent`: handed to the mail server. `delivered`: known to have arrived. `bounced`: known not to have.
 */
export const DELIVERY_STATES = ['draft', 'queued', 'sent', 'delivered', 'bounced'] as const;

/** One of `DELIVERY_STATES`. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/**
 * What can happen to an invitation on its way. `queue` on one that left already sends it again,
 * `hand_over` is the host's own doing, `withhold` is a letter that was ordered and is no longer true.
 */
export type DeliveryAction = 'queue' | 'send' | 'hand_over' | 'withhold' | 'bounce';

/**
 * The way of an invitation to its guest. A mail server may refuse (`bounce`) the invitation, or a
 * later letter about seats that are offered.
 */
export const deliveryTransitions: Transitions<DeliveryState, DeliveryAction> = {
  draft: { queue: 'queued', hand_over: 'sent', bounce: 'bounced' },
  queued: { send: 'sent', hand_over: 'sent', withhold: 'draft', bounce: 'bounced' },
  sent: { queue: 'queued', bounce: 'bounced' },
  delivered: { queue: 'queued', hand_over: 'sent', bounce: 'bounced' },
  bounced: { queue: 'queued', hand_over: 'sent' },
};
