import type { Locale, RequestContext } from '../../kernel/context.js';
import type { FollowerProvenance } from './domain/follower-count.js';
import type { Platform } from './domain/platform.js';

export {
  FOLLOWER_WARNING_CODES,
  followerWarningText,
  followerWarnings,
  type FollowerWarningCode,
} from './domain/follower-warnings.js';
export type { Field } from './domain/fields.js';
export { cleanHandle, handleKey } from './domain/handle.js';
export { PLATFORMS, type Platform } from './domain/platform.js';

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

/** The door of the influencers module. */
export abstract class Influencers {
  /** Facts by id; an unknown or foreign id has no entry. */
  abstract facts(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, InfluencerFacts>>;

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
