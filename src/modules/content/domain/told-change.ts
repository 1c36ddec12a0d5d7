import type { DeliverableState } from './deliverable.js';

interface Bound {
  readonly deliverableId: string | null;
}

/** What was done to a post, as the audit log names it: that it was bound or unbound weighs most. */
export const toldPostChange = (before: Bound, changes: Partial<Bound>): string => {
  const { deliverableId = before.deliverableId } = changes;
  if (deliverableId === before.deliverableId) return 'post.changed';
  return deliverableId === null ? 'post.unbound' : 'post.bound';
};

/** What was done to a deliverable that is now in this state, as the audit log names it. */
export const toldDeliverableState = (state: DeliverableState): string =>
  state === 'expected' ? 'deliverable.reopened' : `deliverable.${state}`;
