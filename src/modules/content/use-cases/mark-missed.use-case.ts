import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DeliverableRepository } from '../deliverable.repository.js';

const BATCH = 500;

/** Closes what is overdue in a workspace, a batch a transaction. */
@Injectable()
export class MarkMissed {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliverables: DeliverableRepository,
  ) {}

  async execute(ctx: RequestContext): Promise<void> {
    let closed: number;
    do closed = await this.db.run(ctx, () => this.deliverables.closeOverdue(ctx, BATCH));
    while (closed === BATCH);
  }
}
