import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import { toldPlace } from '../domain/binding.js';
import type { Post } from '../entities/post.entity.js';
import { PostRepository } from '../post.repository.js';
import { SettleDeliverable } from './settle-deliverable.use-case.js';

/**
 * Takes a locked post off the deliverable that the rule gave it, with the invitation, event and campaign that came
 * along, so that it can be asked again what it fulfils. What somebody bound, verified or waived by hand stays.
 */
@Injectable()
export class ReleasePost {
  constructor(
    private readonly db: UnitOfWork,
    private readonly posts: PostRepository,
    private readonly deliverables: DeliverableRepository,
    private readonly settleDeliverable: SettleDeliverable,
  ) {}

  /** The post as it is now. */
  execute(ctx: RequestContext, post: Post): Promise<Post> {
    return this.db.run(ctx, async () => {
      const { deliverableId } = post;
      if (deliverableId === null || post.boundBy !== 'rule') return post;
      const deliverable = await this.deliverables.lock(ctx, deliverableId);
      if (deliverable === null) throw new Error('a deliverable with a post must exist');
      if (deliverable.state === 'verified' || deliverable.state === 'waived') return post;
      const free = { deliverableId: null, boundBy: null, ...toldPlace(post), placedByBinding: [] };
      await this.posts.update(ctx, post, free);
      await this.settleDeliverable.execute(ctx, deliverableId);
      return { ...post, ...free };
    });
  }
}
