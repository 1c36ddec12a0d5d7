import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import { placeBoundTo } from '../domain/binding.js';
import type { Post } from '../entities/post.entity.js';
import { PostRepository } from '../post.repository.js';
import { PostReferencesQuery } from '../queries/post-references.query.js';
import { SettleDeliverable } from './settle-deliverable.use-case.js';

/** Binds a locked post to a deliverable of its influencer; the post then came of that invitation, for as long as it is bound. */
@Injectable()
export class AttachPost {
  constructor(
    private readonly db: UnitOfWork,
    private readonly posts: PostRepository,
    private readonly deliverables: DeliverableRepository,
    private readonly references: PostReferencesQuery,
    private readonly settleDeliverable: SettleDeliverable,
  ) {}

  /** @param by `rule`, or who binds it. */
  execute(ctx: RequestContext, post: Post, deliverableId: string, by: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const deliverable = await this.deliverables.lock(ctx, deliverableId);
      if (deliverable === null) throw new Error('a deliverable that is bound must exist');
      const { invitationId, eventId, influencerId } = deliverable;
      const place = { influencerId, invitationId, eventId, campaignId: null };
      const { event } = await this.references.run(ctx, place);
      await this.posts.update(ctx, post, {
        deliverableId,
        boundBy: by,
        ...placeBoundTo(post, deliverable, event?.campaignId ?? null),
        updatedAt: ctx.now,
      });
      await this.settleDeliverable.execute(ctx, deliverableId);
    });
  }
}
