import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DeliverableNews } from '../deliverable-news.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import { OPENS_BEFORE_MS } from '../domain/fulfilment.js';
import { PostRepository } from '../post.repository.js';
import { MatchPost } from './match-post.use-case.js';

/** Moves what is due so many hours after an event's start to where the event is now; posts that were there before and now match fulfil it. */
@Injectable()
export class FollowEvent {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliverables: DeliverableRepository,
    private readonly news: DeliverableNews,
    private readonly posts: PostRepository,
    private readonly matchPost: MatchPost,
  ) {}

  execute(ctx: RequestContext, eventId: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const influencerIds = await this.deliverables.influencersOf(ctx, eventId);
      await this.posts.lockContentOf(ctx, influencerIds);
      const { first, reopened } = await this.deliverables.follow(ctx, eventId, OPENS_BEFORE_MS);
      await this.news.settled(ctx, reopened);
      if (first === null) return;
      for (const post of await this.posts.lockUnbound(ctx, influencerIds, first))
        await this.matchPost.execute(ctx, post);
    });
  }
}
