import type { DeliverableState } from './deliverable.js';

/** Where a deliverable stood, as JSON. */
export interface DeliverableStand {
  readonly state: DeliverableState;
  /** RFC 3339. */
  readonly updatedAt: string;
}

/** A deliverable that a post came to or left, before and after. */
export interface DeliverableMove {
  readonly id: string;
  readonly before: DeliverableStand;
  readonly after: DeliverableStand;
}

/** What is needed to take a post back that a record made or changed: plain JSON. */
export interface PostReceipt {
  readonly postId: string;
  /** Every column of the post before, by property; null where the record made it. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** Its `updatedAt` as the record left it. */
  readonly updatedAt: string;
  readonly deliverables: readonly DeliverableMove[];
}

/** What to do with a deliverable whose post is taken back. */
export type DeliverableReturn = 'nothing' | 'restore' | 'settle' | 'refuse';

const isSame = (a: DeliverableStand, b: DeliverableStand): boolean =>
  a.state === b.state && a.updatedAt === b.updatedAt;

/**
 * A deliverable that stands as the record left it goes back to where it was; one that moved on since follows
 * its posts by the rule, unless somebody verified it in between.
 */
export const returnOf = (
  { before, after }: DeliverableMove,
  now: DeliverableStand,
): DeliverableReturn => {
  if (isSame(now, after)) return isSame(before, after) ? 'nothing' : 'restore';
  return now.state === 'verified' && before.state !== 'verified' ? 'refuse' : 'settle';
};
