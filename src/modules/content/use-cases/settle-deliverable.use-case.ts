import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DeliverableNews } from '../deliverable-news.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import { settledState } from '../domain/fulfilment.js';

/** Brings a deliverable's state up to date with the posts that are bound to it. */
@Injectable()
export class SettleDeliverable {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliverables: DeliverableRepository,
    private readonly news: DeliverableNews,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const deliverable = await this.deliverables.lock(ctx, id);
      if (deliverable === null) return;
      const published = (await this.deliverables.published(ctx, [id])).get(id) ?? 0;
      const state = settledState(deliverable.state, published, deliverable.count);
      if (state === deliverable.state) return;
      await this.deliverables.update(ctx, deliverable, { state, updatedAt: ctx.now });
      await this.news.settled(ctx, [{ ...deliverable, state }]);
    });
  }
}
