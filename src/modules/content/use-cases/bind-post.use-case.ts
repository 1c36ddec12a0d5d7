import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { contentProblems } from '../content.errors.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import { PostRepository } from '../post.repository.js';
import { AttachPost } from './attach-post.use-case.js';
import { SettleDeliverable } from './settle-deliverable.use-case.js';

/** Binds a post to a deliverable by hand, whatever the rule would say, and takes it off another. */
@Injectable()
export class BindPost {
  constructor(
    private readonly db: UnitOfWork,
    private readonly posts: PostRepository,
    private readonly deliverables: DeliverableRepository,
    private readonly attachPost: AttachPost,
    private readonly settleDeliverable: SettleDeliverable,
  ) {}

  execute(ctx: RequestContext, id: string, deliverableId: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const influencerId = await this.posts.lockContentOfPost(ctx, id);
      if (influencerId === null) throw httpProblems.refuse('not_found');
      const post = await this.posts.lock(ctx, id);
      const deliverable = await this.deliverables.lock(ctx, deliverableId);
      if (post === null) throw httpProblems.refuse('not_found');
      if (deliverable === null)
        throw httpProblems.refuse('reference_not_found', {}, '/deliverableId');
      if (deliverable.influencerId !== influencerId)
        throw contentProblems.refuse('deliverable_of_other_influencer', {}, '/deliverableId');
      await this.attachPost.execute(ctx, post, deliverableId, actorRef(ctx.actor));
      if (post.deliverableId !== null && post.deliverableId !== deliverableId)
        await this.settleDeliverable.execute(ctx, post.deliverableId);
    });
  }
}
