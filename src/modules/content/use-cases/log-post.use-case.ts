import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { violatesUnique } from '../../../platform/database/database-errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { newId } from '../../../platform/ids.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';
import { PostLogged } from '../content.domain-events.js';
import { contentProblems } from '../content.errors.js';
import { aliasesOf, type PostIdentifiers } from '../domain/post-identity.js';
import type { Post } from '../entities/post.entity.js';
import { PostRepository } from '../post.repository.js';
import { CheckPost, type CheckedPost, type PostClaim } from './check-post.use-case.js';
import { LearnPost, type ToldPost } from './learn-post.use-case.js';
import { MatchPost } from './match-post.use-case.js';

/** A post that appeared; at least one of id and address. */
export interface NewPost {
  readonly influencerId: string;
  readonly invitationId?: string | null;
  readonly eventId?: string | null;
  readonly campaignId?: string | null;
  readonly platform: Platform;
  readonly format: Format;
  readonly externalId?: string | null;
  readonly url?: string | null;
  readonly publishedAt: Date;
  readonly caption?: string | null;
}

/** The post, and whether it was logged before. */
export interface LoggedPost {
  readonly id: string;
  readonly existing: boolean;
}

/** Logs a post, once however often it is told (what is told later fills gaps), and lets it fulfil the deliverable that it matches. */
@Injectable()
export class LogPost {
  constructor(
    private readonly db: UnitOfWork,
    private readonly posts: PostRepository,
    private readonly checkPost: CheckPost,
    private readonly matchPost: MatchPost,
    private readonly learnPost: LearnPost,
    private readonly bus: DomainEventBus,
  ) {}

  async execute(ctx: RequestContext, input: NewPost): Promise<LoggedPost> {
    try {
      return await this.db.run(ctx, () => this.log(ctx, input));
    } catch (error) {
      throw asIdentityConflict(error);
    }
  }

  private async log(ctx: RequestContext, told: NewPost): Promise<LoggedPost> {
    const input = { ...told, influencerId: await this.checkPost.author(ctx, told) };
    const checked = await this.checkPost.execute(ctx, claimOf(input));
    await this.posts.lockContentOf(ctx, [input.influencerId]);
    const known = await this.known(ctx, input, checked);
    const learnt = { ...checked, caption: input.caption ?? null };
    if (known !== null) return this.existing(ctx, known, learnt);
    const post = newPost(ctx, input, checked);
    if (!(await this.posts.insertNew(ctx, post))) {
      const other = await this.known(ctx, input, checked);
      if (other === null) throw contentProblems.refuse('post_identity_conflict');
      return this.existing(ctx, other, learnt);
    }
    await this.bus.publish(
      new PostLogged(ctx.workspaceId, actorRef(ctx.actor), ctx.now.toISOString(), {
        postId: post.id,
        platform: post.platform,
        externalId: post.externalId,
        urlKey: post.urlKey,
      }),
    );
    await this.matchPost.execute(ctx, post);
    return { id: post.id, existing: false };
  }

  private async existing(ctx: RequestContext, known: Post, told: ToldPost): Promise<LoggedPost> {
    await this.learnPost.execute(ctx, known, told);
    return { id: known.id, existing: true };
  }

  /** The one post that has any of these identifiers already. */
  private async known(
    ctx: RequestContext,
    { platform, influencerId }: NewPost,
    identifiers: PostIdentifiers,
  ): Promise<Post | null> {
    const aliases = { platform, ...aliasesOf(platform, identifiers) };
    const [post, ...others] = await this.posts.lockKnown(ctx, aliases);
    if (post === undefined) return null;
    if (others.length > 0 || post.platform !== platform)
      throw contentProblems.refuse('post_identity_conflict');
    if (post.influencerId !== influencerId)
      throw contentProblems.refuse('post_of_other_influencer', {}, '/influencerId');
    return post;
  }
}

/** A broken key of the posts table as the refusal that it means, anything else as it is. */
export const asIdentityConflict = (error: unknown): unknown =>
  violatesUnique(error, 'posts_external_id_key') || violatesUnique(error, 'posts_url_key')
    ? contentProblems.refuse('post_identity_conflict')
    : error;

const claimOf = (input: NewPost): PostClaim => ({
  influencerId: input.influencerId,
  invitationId: input.invitationId ?? null,
  eventId: input.eventId ?? null,
  campaignId: input.campaignId ?? null,
  platform: input.platform,
  format: input.format,
  externalId: input.externalId ?? null,
  url: input.url ?? null,
  publishedAt: input.publishedAt,
});

const newPost = (ctx: RequestContext, input: NewPost, checked: CheckedPost): Post => ({
  workspaceId: ctx.workspaceId,
  id: newId(),
  influencerId: input.influencerId,
  accountId: checked.accountId,
  invitationId: checked.invitationId,
  eventId: checked.eventId,
  campaignId: checked.campaignId,
  deliverableId: null,
  boundBy: null,
  placedByBinding: [],
  platform: input.platform,
  format: input.format,
  externalId: checked.externalId,
  url: checked.url,
  urlKey: checked.urlKey,
  publishedAt: input.publishedAt,
  caption: input.caption ?? null,
  createdAt: ctx.now,
  updatedAt: ctx.now,
});
