import type { RequestContext } from '../../kernel/context.js';
import type {
  Obstacle,
  RecordIntake,
  RecordToTakeBack,
  TakenRecord,
} from '../../kernel/record-intake.js';
import type { Platform } from '../influencers/influencers.contract.js';
import type { AnswerState } from './domain/answer.js';
import type { DeliveryState } from './domain/delivery.js';
import type { Format } from './domain/format.js';
import type { PresenceState } from './domain/presence.js';

export { readAgreedItem } from './domain/agreed-item-text.js';
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

/** What was agreed on an invitation that is to be taken back. */
export interface AgreedBefore {
  readonly invitationId: string;
  readonly influencerId: string;
  /** What was agreed when it was made. */
  readonly deliverableIds: readonly string[];
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

  /**
   * Removes what was agreed on invitations that are taken back, in the open unit of work. Returns those on which
   * something was built since, of which nothing was removed: posts refer to them, more was agreed, or verified.
   */
  abstract takeBack(
    ctx: RequestContext,
    agreed: readonly AgreedBefore[],
  ): Promise<ReadonlySet<string>>;
}

/** Takes guest lists in that were kept elsewhere, and takes them back. Nothing of it writes to a guest. */
export abstract class InvitationIntake implements RecordIntake {
  abstract take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]>;

  abstract takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]>;

  abstract wordsOf(record: unknown): readonly string[];
}

/** Takes lists in that say who came, and takes them back. */
export abstract class AttendanceIntake implements RecordIntake {
  abstract take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]>;

  abstract takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]>;

  abstract wordsOf(record: unknown): readonly string[];
}
