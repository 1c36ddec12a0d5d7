import type { DomainError } from '../../kernel/problem.js';
import type { InvalidInput } from '../../platform/http/input-errors.js';
import type { AnswerState } from './domain/answer.js';
import type { PresenceState } from './domain/presence.js';
import type { Invitation } from './entities/invitation.entity.js';

/** Why a record is not taken. */
export type Refusal = DomainError | InvalidInput;

/** What became of a record about a guest. */
export interface Recorded {
  readonly fate: 'create' | 'update' | 'skip';
  /** The invitation. */
  readonly id: string;
  /** What a person should look at although it was taken. */
  readonly warnings: readonly DomainError[];
  /** What taking it back needs; null where nothing changed. */
  readonly receipt: InvitationReceipt | null;
}

/** What of an invitation a list can change, as plain JSON. */
export interface FormerState {
  readonly answer: AnswerState;
  readonly presence: PresenceState;
  readonly partyLimit: number;
  readonly partySize: number;
  readonly waitlistPosition: number | null;
  readonly answeredAt: string | null;
  readonly offeredUntil: string | null;
  readonly presentAt: string | null;
  readonly version: number;
  readonly updatedAt: string;
}

interface Left {
  readonly id: string;
  readonly influencerId: string;
  /** The version that was left. */
  readonly version: number;
  /** An id that is later than all that was written. */
  readonly until: string;
}

/** What taking back needs of an invitation that was made, or changed. */
export type InvitationReceipt =
  | (Left & { readonly kind: 'created'; readonly deliverables: readonly string[] })
  | (Left & {
      readonly kind: 'changed';
      /** An id that is earlier than all that was written. */
      readonly since: string;
      readonly former: FormerState;
      /** The names that were lost; null where none were. */
      readonly companions: readonly string[] | null;
    });

const textOf = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** What is kept of an invitation before it changes. */
export const formerStateOf = (before: Invitation): FormerState => ({
  answer: before.answer,
  presence: before.presence,
  partyLimit: before.partyLimit,
  partySize: before.partySize,
  waitlistPosition: before.waitlistPosition,
  answeredAt: textOf(before.answeredAt),
  offeredUntil: textOf(before.offeredUntil),
  presentAt: textOf(before.presentAt),
  version: before.version,
  updatedAt: before.updatedAt.toISOString(),
});

const momentOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** The invitation as it was. */
export const asItWas = (now: Invitation, former: FormerState): Invitation => ({
  ...now,
  ...former,
  answeredAt: momentOf(former.answeredAt),
  offeredUntil: momentOf(former.offeredUntil),
  presentAt: momentOf(former.presentAt),
  updatedAt: new Date(former.updatedAt),
});
