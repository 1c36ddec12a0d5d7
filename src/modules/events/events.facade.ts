import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { EventQuery } from './queries/event.query.js';
import { Events, type EventFacts } from './events.contract.js';

@Injectable()
export class EventsFacade extends Events {
  constructor(private readonly events: EventQuery) {
    super();
  }

  facts(ctx: RequestContext, id: string): Promise<EventFacts | null> {
    return this.events.run(ctx, id);
  }
}
