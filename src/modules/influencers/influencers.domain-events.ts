import type { DomainEvent } from '../../platform/domain-events/domain-event.js';

/** A person may not be contacted any more. */
export class InfluencerMarkedDoNotContact implements DomainEvent {
  static readonly eventName = 'influencer.marked-do-not-contact';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly influencerId: string,
  ) {}
}

/** Who was merged into whom, and by which merge. */
export interface MergeRef {
  readonly mergeId: string;
  readonly keptId: string;
  readonly mergedId: string;
}

/**
 * Two people turned out to be one. Whoever has rows of the one who was merged away gives them to the one kept,
 * within, and tells `InfluencerMerges.noteMoved`; where that cannot be, it refuses, and nobody is merged.
 */
export class InfluencersMerged implements DomainEvent {
  static readonly eventName = 'influencers.merged';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly merge: MergeRef,
  ) {}
}

/** They were two after all: what moved goes back, within. */
export class InfluencersUnmerged implements DomainEvent {
  static readonly eventName = 'influencers.unmerged';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly merge: MergeRef,
  ) {}
}
