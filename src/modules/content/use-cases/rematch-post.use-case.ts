import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { contentProblems } from '../content.errors.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import type { Post } from '../entities/post.entity.js';
import { PostRepository } from '../post.repository.js';
import { MatchPost } from './match-post.use-case.js';
import { SettleDeliverable } from './settle-deliverable.use-case.js';

/**
 * Asks again what a changed, locked post fulfils. What somebody bound or unbound by hand stays, and so does what
 * somebody verified or waived; a post cannot leave such a deliverable's invitation, event or campaign behind.
 */
@Injectable()
export class RematchPost {
  constructor(
    private readonly db: UnitOfWork,
    private readonly posts: PostRepository,
    private readonly deliverables: DeliverableRepository,
    private readonly matchPost: MatchPost,
    private readonly settleDeliverable: SettleDeliverable,
  ) {}

  execute(ctx: RequestContext, post: Post): Promise<void> {
    return this.db.run(ctx, async () => {
      const { deliverableId } = post;
      if (deliverableId === null) {
        if (post.boundBy === null) await this.matchPost.execute(ctx, post);
        return;
      }
      const deliverable = await this.deliverables.lock(ctx, deliverableId);
      if (deliverable === null) throw new Error('a deliverable with a post must exist');
      const isDecided = deliverable.state === 'verified' || deliverable.state === 'waived';
      if (post.boundBy !== 'rule' || isDecided) {
        const { invitationId, eventId } = deliverable;
        if (post.invitationId !== invitationId || post.eventId !== eventId)
          throw contentProblems.refuse('post_is_bound');
        return;
      }
      const free = { ...post, deliverableId: null, boundBy: null };
      await this.posts.update(ctx, post.id, { deliverableId: null, boundBy: null });
      await this.settleDeliverable.execute(ctx, deliverableId);
      await this.matchPost.execute(ctx, free);
    });
  }
}
