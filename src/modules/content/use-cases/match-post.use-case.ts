import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import { matchDeliverable } from '../domain/matching.js';
import type { Post } from '../entities/post.entity.js';
import { AttachPost } from './attach-post.use-case.js';

/** Binds a locked post that fulfils nothing yet to the deliverable that it fulfils, if there is one. */
@Injectable()
export class MatchPost {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliverables: DeliverableRepository,
    private readonly attachPost: AttachPost,
  ) {}

  execute(ctx: RequestContext, post: Post): Promise<void> {
    return this.db.run(ctx, async () => {
      const candidates = await this.deliverables.lockCandidates(ctx, post);
      const fulfilled = matchDeliverable(post, candidates);
      if (fulfilled !== null) await this.attachPost.execute(ctx, post, fulfilled, 'rule');
    });
  }
}
