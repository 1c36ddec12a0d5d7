import type { Transitions } from '../../../kernel/state-machine.js';

/** `expected`: not seen yet. `present`: checked in at the door. `absent`: the event ended without them. */
export const PRESENCE_STATES = ['expected', 'present', 'absent'] as const;

/** One of `PRESENCE_STATES`. */
export type PresenceState = (typeof PRESENCE_STATES)[number];

/** `check_in` and its `undo` come from the door, `miss` from the end of the event, `await` from a later end. */
export type PresenceAction = 'check_in' | 'miss' | 'undo' | 'await';

/** Who came. A scan made offline may arrive after the end, so `absent` can still become `present`. */
export const presenceTransitions: Transitions<PresenceState, PresenceAction> = {
  expected: { check_in: 'present', miss: 'absent' },
  present: { undo: 'expected' },
  absent: { check_in: 'present', await: 'expected' },
};
