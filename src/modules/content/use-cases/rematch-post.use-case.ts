import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { contentProblems } from '../content.errors.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import type { Post } from '../entities/post.entity.js';
import { MatchPost } from './match-post.use-case.js';

/**
 * Asks what a changed, locked post fulfils, after `ReleasePost` and the change. What is bound still was bound or decided
 * by hand: it stays, and the post cannot leave such a deliverable's invitation and event behind.
 */
@Injectable()
export class RematchPost {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliverables: DeliverableRepository,
    private readonly matchPost: MatchPost,
  ) {}

  execute(ctx: RequestContext, post: Post): Promise<void> {
    return this.db.run(ctx, async () => {
      if (post.deliverableId === null) {
        if (post.boundBy === null) await this.matchPost.execute(ctx, post);
        return;
      }
      const deliverable = await this.deliverables.lock(ctx, post.deliverableId);
      if (deliverable === null) throw new Error('a deliverable with a post must exist');
      const { invitationId, eventId } = deliverable;
      if (post.invitationId !== invitationId || post.eventId !== eventId)
        throw contentProblems.refuse('post_is_bound');
    });
  }
}
