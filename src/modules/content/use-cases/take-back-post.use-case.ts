import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import type { DomainError } from '../../../kernel/problem.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { PostReadings } from '../content.contract.js';
import { PostChanged } from '../content.domain-events.js';
import type { PostReceipt } from '../domain/post-receipt.js';
import { namesGained } from '../domain/told-record.js';
import type { Post } from '../entities/post.entity.js';
import { postRecordProblems } from '../post-records.errors.js';
import { PostRepository } from '../post.repository.js';
import { ReturnDeliverables } from './return-deliverables.use-case.js';

/** Whose it is stays: two people may have been merged since. */
type Former = Omit<Post, 'workspaceId' | 'id' | 'influencerId'>;

/** Removes a post that a record made, or sets one back that it changed, with the deliverables that it moved. */
@Injectable()
export class TakeBackPost {
  constructor(
    private readonly posts: PostRepository,
    private readonly readings: PostReadings,
    private readonly returnDeliverables: ReturnDeliverables,
    private readonly bus: DomainEventBus,
  ) {}

  /**
   * In the open unit of work, with the influencer's content locked. Returns why it cannot be; null where it is
   * done, or the post is gone already.
   * @param isMeasured whether a post that is to go has readings that are to stay.
   */
  async execute(
    ctx: RequestContext,
    receipt: PostReceipt,
    isMeasured: boolean,
  ): Promise<DomainError | null> {
    const post = await this.posts.lock(ctx, receipt.postId);
    if (post === null) return null;
    if (post.updatedAt.toISOString() !== receipt.updatedAt)
      return postRecordProblems.refuse('post_changed_since', { post: nameOf(post) });
    if (isMeasured) return postRecordProblems.refuse('post_has_readings', { post: nameOf(post) });
    const moved = await this.returnDeliverables.lock(ctx, receipt.deliverables);
    if (moved === 'verified')
      return postRecordProblems.refuse('post_was_verified', { post: nameOf(post) });
    if (receipt.before === null) await this.posts.remove(ctx, post);
    else await this.setBack(ctx, post, formerOf(receipt.before));
    await this.returnDeliverables.execute(ctx, moved);
    return null;
  }

  private async setBack(ctx: RequestContext, post: Post, former: Former): Promise<void> {
    const { id: postId, platform } = post;
    await this.posts.update(ctx, post, former);
    const { externalId, urlKey } = former;
    if (externalId === post.externalId && urlKey === post.urlKey) return;
    const postKeys = namesGained(platform, former, post);
    if (postKeys.length > 0) await this.readings.giveBack(ctx, [{ postId, postKeys }]);
    const identity = { postId, platform, externalId, urlKey };
    const at = ctx.now.toISOString();
    await this.bus.publish(new PostChanged(ctx.workspaceId, actorRef(ctx.actor), at, identity));
  }
}

/** By what a person finds it. */
const nameOf = ({ url, platform, externalId, id }: Post): string =>
  url ?? (externalId === null ? id : `${platform} ${externalId}`);

const formerOf = (before: NonNullable<PostReceipt['before']>): Former => {
  const { workspaceId: _, id: __, influencerId: ___, ...former } = before as unknown as Post;
  const { publishedAt, createdAt, updatedAt } = former;
  return {
    ...former,
    publishedAt: new Date(publishedAt),
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
  };
};
