import type { Transitions } from '../../../kernel/state-machine.js';

/**
 * `expected`: agreed, not seen yet. `published`: as many posts as agreed are bound to it.
 * `verified`: somebody checked that they are what was agreed. `missed`: its time ran out.
 * `waived`: the host no longer asks for it.
 */
export const DELIVERABLE_STATES = [
  'expected',
  'published',
  'verified',
  'missed',
  'waived',
] as const;

/** One of `DELIVERABLE_STATES`. */
export type DeliverableState = (typeof DELIVERABLE_STATES)[number];

/** What can happen to a deliverable; `reopen` when its post is unbound, its due date moved or its waiver taken back. */
export type DeliverableAction = 'publish' | 'verify' | 'miss' | 'waive' | 'reopen';

/** The life of a deliverable. A post that comes late still turns `missed` into `published`. */
export const deliverableTransitions: Transitions<DeliverableState, DeliverableAction> = {
  expected: { publish: 'published', miss: 'missed', waive: 'waived' },
  published: { verify: 'verified', reopen: 'expected' },
  verified: { reopen: 'expected' },
  missed: { publish: 'published', waive: 'waived', reopen: 'expected' },
  waived: { reopen: 'expected' },
};
