import type { RequestContext } from '../../kernel/context.js';
import type { Platform } from '../influencers/influencers.contract.js';
import type { AnswerState } from './domain/answer.js';
import type { DeliveryState } from './domain/delivery.js';
import type { Format } from './domain/format.js';
import type { PresenceState } from './domain/presence.js';

export { FORMATS, type Format } from './domain/format.js';

/** What the other modules may know of an invitation. */
export interface InvitationFacts {
  readonly id: string;
  readonly eventId: string;
  readonly influencerId: string;
  readonly partySize: number;
  readonly delivery: DeliveryState;
  readonly answer: AnswerState;
  readonly presence: PresenceState;
  readonly revokedAt: Date | null;
}

/** The door of the invitations module. */
export abstract class Invitations {
  /** Facts about an invitation, or null where the workspace has none of this id. */
  abstract facts(ctx: RequestContext, id: string): Promise<InvitationFacts | null>;
}

/** Content that is agreed in exchange for an invitation. */
export interface AgreedItem {
  readonly platform: Platform;
  readonly format: Format;
  /** How many posts. */
  readonly count: number;
  /** Hours after the event's start by which it is due. */
  readonly dueHours: number;
}

/** What was agreed on one invitation. */
export interface Agreement {
  readonly invitationId: string;
  readonly influencerId: string;
  readonly eventId: string;
  readonly items: readonly AgreedItem[];
}

/** A deliverable as an invitation shows it. */
export interface DeliverableView {
  readonly id: string;
  readonly platform: Platform;
  readonly format: Format;
  readonly count: number;
  /** How many of them appeared. */
  readonly published: number;
  readonly dueAt: Date;
  /** expected, published, verified, missed or waived. */
  readonly state: string;
}

/** Keeps what was agreed in exchange; the content module, which stands above, answers it. */
export abstract class AgreedDeliverables {
  /** Notes what was agreed, in the open unit of work. */
  abstract agree(ctx: RequestContext, agreements: readonly Agreement[]): Promise<void>;

  /** What was agreed on each of these invitations; one without anything may be left out. */
  abstract of(
    ctx: RequestContext,
    invitationIds: readonly string[],
  ): Promise<ReadonlyMap<string, DeliverableView[]>>;
}
