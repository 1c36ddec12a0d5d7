import type { DomainEvent } from '../../platform/domain-events/domain-event.js';

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
