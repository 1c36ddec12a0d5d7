import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DeliverableNews } from '../deliverable-news.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import { returnOf, type DeliverableMove, type DeliverableReturn } from '../domain/post-receipt.js';
import type { Deliverable } from '../entities/deliverable.entity.js';
import { SettleDeliverable } from './settle-deliverable.use-case.js';

/** A locked deliverable and what is to be done with it. */
interface Returned {
  readonly move: DeliverableMove;
  readonly deliverable: Deliverable;
  readonly what: DeliverableReturn;
}

/** Brings deliverables back to where they were before a post came to them, or left them. */
@Injectable()
export class ReturnDeliverables {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliverables: DeliverableRepository,
    private readonly settleDeliverable: SettleDeliverable,
    private readonly news: DeliverableNews,
  ) {}

  /** What to do with each; `verified` where somebody verified one since, and it must stay. */
  async lock(
    ctx: RequestContext,
    moves: readonly DeliverableMove[],
  ): Promise<readonly Returned[] | 'verified'> {
    const returned: Returned[] = [];
    for (const move of moves) {
      const deliverable = await this.deliverables.lock(ctx, move.id);
      if (deliverable === null) continue;
      const { state, updatedAt } = deliverable;
      const what = returnOf(move, { state, updatedAt: updatedAt.toISOString() });
      if (what === 'refuse') return 'verified';
      returned.push({ move, deliverable, what });
    }
    return returned;
  }

  /** To be called once the post is gone or set back. */
  execute(ctx: RequestContext, returned: readonly Returned[]): Promise<void> {
    return this.db.run(ctx, async () => {
      for (const { move, deliverable, what } of returned) {
        if (what === 'settle') await this.settleDeliverable.execute(ctx, deliverable.id);
        if (what !== 'restore') continue;
        const { state } = move.before;
        const updatedAt = new Date(move.before.updatedAt);
        await this.deliverables.update(ctx, deliverable, { state, updatedAt });
        await this.news.settled(ctx, [{ ...deliverable, state }]);
      }
    });
  }
}
