import type { Locale, RequestContext } from '../../kernel/context.js';
import type {
  Obstacle,
  RecordIntake,
  RecordToTakeBack,
  TakenRecord,
} from '../../kernel/record-intake.js';
import type { FollowerProvenance } from './domain/follower-count.js';
import type { Platform } from './domain/platform.js';
import type { InfluencerMatch, InfluencerReference } from './domain/reference.js';

export {
  FOLLOWER_WARNING_CODES,
  followerWarningText,
  followerWarnings,
  type FollowerWarningCode,
} from './domain/follower-warnings.js';
export type { Field } from './domain/fields.js';
export { cleanHandle, handleKey } from './domain/handle.js';
export { PLATFORMS, type Platform } from './domain/platform.js';
export { recognisedByName } from './domain/recognised-by-name.js';
export type { InfluencerMatch, InfluencerReference } from './domain/reference.js';

/** What the other modules may know of an influencer. */
export interface InfluencerFacts {
  readonly id: string;
  readonly name: string;
  /** The main address; null where none is known. */
  readonly email: string | null;
  /** The language in which to write to them, where it is one that the product speaks. */
  readonly locale: Locale | null;
  readonly doNotContact: boolean;
}

/** How somebody names an account: by our id, or by its handle. */
export type AccountReference =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'handle'; readonly platform: Platform; readonly handle: string };

/** How many followers an account had, as somebody sends it. */
export interface SentFollowerCount {
  readonly account: AccountReference;
  readonly capturedAt: Date;
  readonly followers: number;
  readonly provenance: FollowerProvenance;
  readonly method: string | null;
  readonly quality: string | null;
}

/** What became of a count: kept, known already (same account, moment and source), or of no account here. */
export type CountOutcome = 'kept' | 'known' | 'account_not_found';

/** What kinds of rows move when two people are merged; `person` was merged into the one merged away before. */
export const MOVED_KINDS = [
  'account',
  'person',
  'invitation',
  'superseded_invitation',
  'deliverable',
  'post',
  'coverage_item',
] as const;

/** One of `MOVED_KINDS`. */
export type MovedKind = (typeof MOVED_KINDS)[number];

/** A row that moved; `before` is what it needs to go back, as JSON, where more was changed than whose it is. */
export interface MovedRow {
  readonly id: string;
  readonly before?: object | null;
}

/** Which merge, as `InfluencersMerged` and `InfluencersUnmerged` name it. */
export interface MergeTold {
  readonly workspaceId: string;
  readonly merge: { readonly mergeId: string };
}

/** What a merge moved, kept for undoing it. Everything here needs the unit of work that merges or undoes. */
export abstract class InfluencerMerges {
  /** Notes rows that were moved because of the merge: undoing it finds exactly these again. */
  abstract noteMoved(told: MergeTold, kind: MovedKind, rows: readonly MovedRow[]): Promise<void>;

  /** The rows of a kind that were noted; some may be gone since. */
  abstract moved(told: MergeTold, kind: MovedKind): Promise<MovedRow[]>;
}

/** The door of the influencers module. */
export abstract class Influencers {
  /**
   * Who stands for each of these people: themselves, or the one into whom they were merged; an unknown or
   * foreign id has no entry. None of them is merged until the open unit of work ends, so that what it
   * writes down as theirs stays theirs. To be asked before anything else is locked.
   */
  abstract hold(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** Who stands for this person; the id itself where nobody is known by it. */
  abstract standing(ctx: RequestContext, id: string): Promise<string>;

  /** Facts by id; an unknown or foreign id has no entry. */
  abstract facts(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, InfluencerFacts>>;

  /**
   * Whom references mean, in their order: by id, e-mail address and handle; a name alone only where exactly
   * one person has exactly it. A constant number of statements, in the unit of work that is open if one is.
   */
  abstract find(
    ctx: RequestContext,
    references: readonly InfluencerReference[],
  ): Promise<InfluencerMatch[]>;

  /**
   * The id of this influencer's account on `platform`: the one with this handle; without a handle
   * the only one there is; else null.
   */
  abstract account(
    ctx: RequestContext,
    influencerId: string,
    platform: Platform,
    handle: string | null,
  ): Promise<string | null>;

  /**
   * Keeps follower counts of this caller, in the unit of work that is open if one is; answers what
   * became of each, in their order. They come in any order: the latest captured counts.
   */
  abstract keepFollowerCounts(
    ctx: RequestContext,
    counts: readonly SentFollowerCount[],
  ): Promise<CountOutcome[]>;
}

/**
 * Takes people in: in the shape of a request that adds one, with `id` where it is known and `sameAs` where
 * somebody was alike. Known people are changed where something differs, and never added twice.
 */
export abstract class InfluencerIntake implements RecordIntake {
  abstract take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]>;

  abstract takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]>;

  abstract wordsOf(record: unknown): readonly string[];
}
