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
