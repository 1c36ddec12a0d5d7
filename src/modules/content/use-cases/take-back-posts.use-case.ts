import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { DomainError } from '../../../kernel/problem.js';
import { Influencers } from '../../influencers/influencers.contract.js';
import { PostReadings } from '../content.contract.js';
import type { PostReceipt } from '../domain/post-receipt.js';
import { PostRepository } from '../post.repository.js';
import { TakeBackPost } from './take-back-post.use-case.js';

/** Takes posts back in the order given: which is that in which they were taken, the other way round. */
@Injectable()
export class TakeBackPosts {
  constructor(
    private readonly posts: PostRepository,
    private readonly influencers: Influencers,
    private readonly readings: PostReadings,
    private readonly takeBackPost: TakeBackPost,
  ) {}

  /** In the open unit of work. Returns for each why it cannot be, or null. */
  async execute(
    ctx: RequestContext,
    receipts: readonly PostReceipt[],
  ): Promise<(DomainError | null)[]> {
    await this.lock(
      ctx,
      receipts.map(({ postId }) => postId),
    );
    const made = receipts.filter(({ before }) => before === null).map(({ postId }) => postId);
    const measured = await this.emptied(ctx, made);
    const refusals: (DomainError | null)[] = [];
    for (const receipt of receipts) {
      const isMeasured = receipt.before === null && measured.has(receipt.postId);
      const refusal = await this.takeBackPost.execute(ctx, receipt, isMeasured);
      refusals.push(refusal);
    }
    return refusals;
  }

  /** Locks the content of all whose posts these are, as somebody does who takes posts in. */
  private async lock(ctx: RequestContext, postIds: readonly string[]): Promise<void> {
    const search = { ids: [...new Set(postIds)], external: [], urlKeys: [] };
    const posts = await this.posts.find(ctx, search);
    const authors = [...new Set(posts.map(({ influencerId }) => influencerId))];
    const standing = await this.influencers.hold(ctx, authors);
    await this.posts.lockContentOf(ctx, [...standing.values()]);
  }

  /** Lets the readings of these posts wait again; returns those that have others besides. */
  private async emptied(
    ctx: RequestContext,
    made: readonly string[],
  ): Promise<ReadonlySet<string>> {
    if (made.length === 0) return new Set();
    const measured = await this.readings.otherwiseMeasured(ctx, made);
    const free = made.filter((id) => !measured.has(id));
    await this.readings.giveBack(
      ctx,
      free.map((postId) => ({ postId, postKeys: null })),
    );
    return measured;
  }
}
