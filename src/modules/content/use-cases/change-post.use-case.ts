import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { Format } from '../../invitations/invitations.contract.js';
import { PostChanged } from '../content.domain-events.js';
import { untouchedWords } from '../domain/binding.js';
import type { ClaimedPlace } from '../domain/placement.js';
import { type ClaimedPost, isIdFromAddress } from '../domain/post-identity.js';
import type { Post } from '../entities/post.entity.js';
import { PostRepository } from '../post.repository.js';
import { CheckPost } from './check-post.use-case.js';
import { asIdentityConflict } from './log-post.use-case.js';
import { ReleasePost } from './release-post.use-case.js';
import { RematchPost } from './rematch-post.use-case.js';

/** What may change of a post; absent stays as it is, null clears. */
export interface PostChanges {
  readonly format?: Format;
  readonly externalId?: string | null;
  readonly url?: string | null;
  readonly publishedAt?: Date;
  readonly caption?: string | null;
  readonly invitationId?: string | null;
  readonly eventId?: string | null;
  readonly campaignId?: string | null;
}

/** Changes a post; what it fulfils by the rule is asked again. */
@Injectable()
export class ChangePost {
  constructor(
    private readonly db: UnitOfWork,
    private readonly posts: PostRepository,
    private readonly checkPost: CheckPost,
    private readonly releasePost: ReleasePost,
    private readonly rematchPost: RematchPost,
    private readonly bus: DomainEventBus,
  ) {}

  async execute(ctx: RequestContext, id: string, changes: PostChanges): Promise<void> {
    try {
      await this.db.run(ctx, () => this.change(ctx, id, changes));
    } catch (error) {
      throw asIdentityConflict(error);
    }
  }

  private async change(ctx: RequestContext, id: string, changes: PostChanges): Promise<void> {
    const influencerId = await this.posts.lockContentOfPost(ctx, id);
    if (influencerId === null) throw httpProblems.refuse('not_found');
    const before = await this.posts.lock(ctx, id);
    if (before === null) throw httpProblems.refuse('not_found');
    const free = await this.releasePost.execute(ctx, before);
    const after = await this.changed(ctx, free, changes);
    await this.posts.update(ctx, free, after);
    if (after.externalId !== before.externalId || after.urlKey !== before.urlKey)
      await this.tell(ctx, after);
    await this.rematchPost.execute(ctx, after);
  }

  /** The post as it shall be. Only what was touched is checked: the rest may have become contradictory since. */
  private async changed(ctx: RequestContext, post: Post, changes: PostChanges): Promise<Post> {
    if (changes.publishedAt !== undefined) this.checkPost.moment(ctx, changes.publishedAt);
    const after: Post = {
      ...post,
      format: either(changes.format, post.format),
      publishedAt: either(changes.publishedAt, post.publishedAt),
      caption: either(changes.caption, post.caption),
      updatedAt: ctx.now,
    };
    if (changes.format !== undefined || isTouched(changes.url, changes.externalId))
      Object.assign(after, this.checkPost.identifiers(identityClaim(post, changes)));
    if (after.urlKey !== post.urlKey) after.accountId = await this.checkPost.account(ctx, after);
    if (!isTouched(changes.invitationId, changes.eventId, changes.campaignId)) return after;
    const place = await this.checkPost.place(ctx, placeClaim(post, changes));
    const campaignId = changes.campaignId === null ? null : place.campaignId;
    const placedByBinding = untouchedWords(post.placedByBinding, changes);
    return { ...after, ...place, campaignId, placedByBinding };
  }

  private async tell(ctx: RequestContext, post: Post): Promise<void> {
    const { id, platform, externalId, urlKey } = post;
    const identity = { postId: id, platform, externalId, urlKey };
    const at = ctx.now.toISOString();
    await this.bus.publish(new PostChanged(ctx.workspaceId, actorRef(ctx.actor), at, identity));
  }
}

const either = <T>(change: T | undefined, present: T): T =>
  change === undefined ? present : change;

const isTouched = (...changes: readonly unknown[]): boolean =>
  changes.some((change) => change !== undefined);

/** An id that came from the old address goes with it. */
const identityClaim = (
  post: Post,
  changes: PostChanges,
): ClaimedPost & { readonly url: string | null } => {
  const isUrlNew = changes.url !== undefined && changes.url !== post.url;
  const keptId = isUrlNew && isIdFromAddress(post.platform, post) ? null : post.externalId;
  return {
    platform: post.platform,
    format: either(changes.format, post.format),
    externalId: either(changes.externalId, keptId),
    url: either(changes.url, post.url),
  };
};

/** A new invitation brings its own event, a new event its own campaign. */
const placeClaim = (post: Post, changes: PostChanges): ClaimedPlace => {
  const isInvitationNew = typeof changes.invitationId === 'string';
  const isEventNew = isInvitationNew || typeof changes.eventId === 'string';
  return {
    influencerId: post.influencerId,
    invitationId: either(changes.invitationId, post.invitationId),
    eventId: either(changes.eventId, isInvitationNew ? null : post.eventId),
    campaignId: either(changes.campaignId, isEventNew ? null : post.campaignId),
  };
};
