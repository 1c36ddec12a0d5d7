import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { DomainError } from '../../../kernel/problem.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import type { DeliverableMove, DeliverableStand, PostReceipt } from '../domain/post-receipt.js';
import type { ToldRecord } from '../domain/told-record.js';
import type { Deliverable } from '../entities/deliverable.entity.js';
import type { Post } from '../entities/post.entity.js';
import { LockToldPosts, authorFor, type AuthoredRecord } from './lock-told-posts.use-case.js';
import { TakePost } from './take-post.use-case.js';

/** What became of one record. */
export type PostFate =
  | { readonly fate: 'create' | 'update'; readonly id: string; readonly receipt: PostReceipt }
  | { readonly fate: 'skip'; readonly id: string }
  | { readonly fate: 'refuse'; readonly refusal: InvalidInput | DomainError };

type Stands = Map<string, Pick<Deliverable, 'state' | 'updatedAt'>>;

/** Takes posts in, one after the other: a later record sees what an earlier one did. */
@Injectable()
export class TakePosts {
  constructor(
    private readonly lockTold: LockToldPosts,
    private readonly takePost: TakePost,
    private readonly deliverables: DeliverableRepository,
  ) {}

  /** In the open unit of work. */
  async execute(ctx: RequestContext, told: readonly ToldRecord[]): Promise<PostFate[]> {
    const { records, known, influencerIds } = await this.lockTold.execute(ctx, told);
    const stands = await this.deliverables.stands(ctx, { ids: [], influencerIds });
    const fates: PostFate[] = [];
    for (const authored of records) {
      const before = known.meant(authored.record);
      const after = await this.takeOne(ctx, authored, before).catch(refusalIn);
      if (after === null) fates.push({ fate: 'skip', id: before?.id ?? '' });
      else if ('refusal' in after) fates.push({ fate: 'refuse', ...after });
      else {
        known.put(after);
        const deliverables = await this.moves(ctx, stands, [before, after]);
        fates.push(fateOf(before, after, deliverables));
      }
    }
    return fates;
  }

  private async takeOne(
    ctx: RequestContext,
    authored: AuthoredRecord,
    known: Post | null,
  ): Promise<Post | null> {
    const influencerId = authorFor(authored, known);
    return this.takePost.execute(ctx, { record: authored.record, influencerId, known });
  }

  /** Where the deliverables stood and stand that the post came to or left. */
  private async moves(
    ctx: RequestContext,
    stands: Stands,
    posts: readonly (Post | null)[],
  ): Promise<DeliverableMove[]> {
    const ids = [...new Set(posts.flatMap((post) => post?.deliverableId ?? []))];
    if (ids.length === 0) return [];
    const now = await this.deliverables.stands(ctx, { ids, influencerIds: [] });
    return ids.map((id) => {
      const [before, after] = [stands.get(id), now.get(id)];
      if (before === undefined || after === undefined)
        throw new Error('a deliverable with a post must be its influencer’s');
      stands.set(id, after);
      return { id, before: standOf(before), after: standOf(after) };
    });
  }
}

const standOf = ({
  state,
  updatedAt,
}: Pick<Deliverable, 'state' | 'updatedAt'>): DeliverableStand => ({
  state,
  updatedAt: updatedAt.toISOString(),
});

const fateOf = (
  before: Post | null,
  after: Post,
  deliverables: readonly DeliverableMove[],
): PostFate => ({
  fate: before === null ? 'create' : 'update',
  id: after.id,
  receipt: {
    postId: after.id,
    before: before === null ? null : { ...before },
    updatedAt: after.updatedAt.toISOString(),
    deliverables,
  },
});

/** A refusal; any other error is thrown on. */
const refusalIn = (error: unknown): { refusal: InvalidInput | DomainError } => {
  if (error instanceof InvalidInput || error instanceof DomainError) return { refusal: error };
  throw error;
};
