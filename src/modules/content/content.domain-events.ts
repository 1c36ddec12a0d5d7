import type { DomainEvent } from '../../platform/domain-events/domain-event.js';
import type { DeliverableState } from './domain/deliverable.js';

/** By what a post can be recognised from outside. */
export interface PostIdentity {
  readonly postId: string;
  readonly platform: string;
  /** The platform's id of the post. */
  readonly externalId: string | null;
  /** What `readPostUrl` makes of any address of the post. */
  readonly urlKey: string | null;
}

abstract class AboutPost implements DomainEvent, PostIdentity {
  readonly postId: string;
  readonly platform: string;
  readonly externalId: string | null;
  readonly urlKey: string | null;

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    identity: PostIdentity,
  ) {
    this.postId = identity.postId;
    this.platform = identity.platform;
    this.externalId = identity.externalId;
    this.urlKey = identity.urlKey;
  }
}

/** A post was logged, with these identifiers. */
export class PostLogged extends AboutPost {
  static readonly eventName = 'post.logged';
}

/** A post is known by other identifiers than before. */
export class PostChanged extends AboutPost {
  static readonly eventName = 'post.changed';
}

/** A deliverable as it stands now. */
interface SettledDeliverable {
  readonly deliverableId: string;
  readonly invitationId: string;
  readonly influencerId: string;
  readonly eventId: string;
  readonly state: DeliverableState;
}

/** A deliverable has another state than before. */
export class DeliverableSettled implements DomainEvent {
  static readonly eventName = 'deliverable.settled';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly deliverable: SettledDeliverable,
  ) {}
}
