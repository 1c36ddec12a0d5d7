import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import { OPENS_BEFORE_MS } from '../domain/fulfilment.js';

/** Moves what is due so many hours after an event's start to where the event is now. */
@Injectable()
export class FollowEvent {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliverables: DeliverableRepository,
  ) {}

  execute(ctx: RequestContext, eventId: string): Promise<void> {
    return this.db.run(ctx, () => this.deliverables.follow(ctx, eventId, OPENS_BEFORE_MS));
  }
}
