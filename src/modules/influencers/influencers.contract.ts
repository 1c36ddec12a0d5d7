import type { Locale, RequestContext } from '../../kernel/context.js';
import type { Platform } from './domain/platform.js';

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
}
