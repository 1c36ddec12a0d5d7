import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import {
  type DomainEventListener,
  systemContext,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { EventRescheduled } from '../../events/events.domain-events.js';
import { FollowEvent } from '../use-cases/follow-event.use-case.js';

/** An event moved: what is due after it moves along. */
@Injectable()
@ListensTo(EventRescheduled)
export class MoveDeliverables implements DomainEventListener<EventRescheduled> {
  constructor(
    private readonly clock: Clock,
    private readonly followEvent: FollowEvent,
  ) {}

  handle({ workspaceId, eventId }: EventRescheduled): Promise<void> {
    return this.followEvent.execute(systemContext(workspaceId, this.clock.now()), eventId);
  }
}
