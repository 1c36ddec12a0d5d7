import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { PostChanged } from '../content.domain-events.js';
import { filledPlace, toldPlace } from '../domain/binding.js';
import type { Place } from '../domain/placement.js';
import { learnt } from '../domain/post-identity.js';
import type { Post } from '../entities/post.entity.js';
import { PostRepository } from '../post.repository.js';
import { CheckPost, type CheckedPost } from './check-post.use-case.js';
import { ReleasePost } from './release-post.use-case.js';
import { RematchPost } from './rematch-post.use-case.js';

/** What is told of a post that is logged already. */
export interface ToldPost extends CheckedPost {
  readonly caption: string | null;
}

/**
 * Teaches a locked post what was not known when it was logged: identifiers, account, caption, invitation, event and
 * campaign; what it fulfils by the rule is then asked again. What contradicts what is known is left out.
 */
@Injectable()
export class LearnPost {
  constructor(
    private readonly db: UnitOfWork,
    private readonly posts: PostRepository,
    private readonly checkPost: CheckPost,
    private readonly releasePost: ReleasePost,
    private readonly rematchPost: RematchPost,
    private readonly bus: DomainEventBus,
  ) {}

  execute(ctx: RequestContext, known: Post, told: ToldPost): Promise<void> {
    return this.db.run(ctx, async () => {
      await this.learnIdentity(ctx, known, told);
      const words = newWords(known, told);
      if (words === null && filledPlace(toldPlace(known), told) === null) return;
      const free = await this.releasePost.execute(ctx, known);
      const place = await this.newPlace(ctx, free, told);
      if (words === null && place === null && free === known) return;
      const learntNow = { ...words, ...place, updatedAt: ctx.now };
      await this.posts.update(ctx, free, learntNow);
      await this.rematchPost.execute(ctx, { ...free, ...learntNow });
    });
  }

  private async learnIdentity(ctx: RequestContext, known: Post, told: ToldPost): Promise<void> {
    const { id, platform } = known;
    const identifiers = learnt(platform, known, told);
    if (identifiers === null) return;
    await this.posts.update(ctx, known, { ...identifiers, updatedAt: ctx.now });
    const { externalId, urlKey } = identifiers;
    const identity = { postId: id, platform, externalId, urlKey };
    const at = ctx.now.toISOString();
    await this.bus.publish(new PostChanged(ctx.workspaceId, actorRef(ctx.actor), at, identity));
  }

  private async newPlace(ctx: RequestContext, post: Post, told: ToldPost): Promise<Place | null> {
    const place = filledPlace(post, told);
    if (place === null) return null;
    const claim = { influencerId: post.influencerId, ...place };
    return (await this.checkPost.agrees(ctx, claim)) ? place : null;
  }
}

/** The account and the caption where one of them was not known; null where nothing is new. */
const newWords = (
  known: Post,
  told: ToldPost,
): { accountId: string | null; caption: string | null } | null => {
  const accountId = known.accountId ?? told.accountId;
  const caption = known.caption ?? told.caption;
  return accountId === known.accountId && caption === known.caption ? null : { accountId, caption };
};
