import type { ChangeAxis } from './changes.js';

/** Something that changed about an invitation since it was recorded. */
export interface ChangeSince {
  readonly axis: ChangeAxis;
  readonly from: string | null;
  readonly to: string | null;
  /** Who, as `kind:id`; `system` where it came by itself. */
  readonly by: string;
}

/** Why what was recorded of an invitation cannot be taken back. */
export type TakeBackObstacle =
  | 'invitation_sent_since'
  | 'invitation_answered_since'
  | 'guest_seen_since'
  | 'invitation_changed_since';

/** An invitation, as far as it must be as it was left. */
export interface LeftState {
  readonly version: number;
  readonly influencerId: string;
}

/** What passing time alone does: it would do it again, and nobody built on it. */
const CLOCKWORK: ReadonlySet<string> = new Set([
  'answer pending expired',
  'answer expired pending',
  'presence expected absent',
  'presence absent expected',
]);

const isClockwork = ({ axis, from, to, by }: ChangeSince): boolean =>
  by === 'system' && CLOCKWORK.has(`${axis} ${from} ${to}`);

const WHY: Readonly<Record<ChangeAxis, TakeBackObstacle>> = {
  delivery: 'invitation_sent_since',
  answer: 'invitation_answered_since',
  party: 'invitation_answered_since',
  presence: 'guest_seen_since',
  revocation: 'invitation_changed_since',
};

/**
 * What stands in the way of taking back: a change that somebody made since, or null. Each thing that time did
 * counted the version up by one; a version beyond that was changed without leaving a trace here.
 */
export const obstacleTo = (
  left: LeftState,
  now: LeftState,
  since: readonly ChangeSince[],
): TakeBackObstacle | null => {
  const made = since.find((change) => !isClockwork(change));
  if (made !== undefined) return WHY[made.axis];
  const isAsLeft =
    now.influencerId === left.influencerId && now.version === left.version + since.length;
  return isAsLeft ? null : 'invitation_changed_since';
};
