import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DeliverableNews } from '../deliverable-news.js';
import { DeliverableRepository } from '../deliverable.repository.js';

const BATCH = 500;

/** Closes what is overdue in a workspace, a batch a transaction. */
@Injectable()
export class MarkMissed {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliverables: DeliverableRepository,
    private readonly news: DeliverableNews,
  ) {}

  async execute(ctx: RequestContext): Promise<void> {
    let closed: number;
    do closed = await this.db.run(ctx, () => this.closeBatch(ctx));
    while (closed === BATCH);
  }

  private async closeBatch(ctx: RequestContext): Promise<number> {
    const closed = await this.deliverables.closeOverdue(ctx, BATCH);
    await this.news.settled(ctx, closed);
    return closed.length;
  }
}
