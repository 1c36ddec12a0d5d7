import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { eventView, type EventView } from '../event-view.js';
import { EventRepository } from '../event.repository.js';

/** One event as it is shown, or null. */
@Injectable()
export class EventQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly events: EventRepository,
  ) {}

  async run(ctx: RequestContext, id: string): Promise<EventView | null> {
    const event = await this.db.run(ctx, () => this.events.findById(ctx.workspaceId, id));
    return event === null ? null : eventView(event);
  }
}
