import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { toldPlace } from '../domain/binding.js';
import { PostRepository } from '../post.repository.js';
import { SettleDeliverable } from './settle-deliverable.use-case.js';

/** Takes a post off its deliverable by hand, with what that brought; the rule does not bind it again. Nothing to do where it has none. */
@Injectable()
export class UnbindPost {
  constructor(
    private readonly db: UnitOfWork,
    private readonly posts: PostRepository,
    private readonly settleDeliverable: SettleDeliverable,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const influencerId = await this.posts.lockContentOfPost(ctx, id);
      if (influencerId === null) throw httpProblems.refuse('not_found');
      const post = await this.posts.lock(ctx, id);
      if (post === null) throw httpProblems.refuse('not_found');
      if (post.deliverableId === null) return;
      await this.posts.update(ctx, post, {
        deliverableId: null,
        boundBy: actorRef(ctx.actor),
        ...toldPlace(post),
        placedByBinding: [],
        updatedAt: ctx.now,
      });
      await this.settleDeliverable.execute(ctx, post.deliverableId);
    });
  }
}
