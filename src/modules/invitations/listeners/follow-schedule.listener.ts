import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import {
  systemContext,
  type DomainEventListener,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { EventRescheduled } from '../../events/events.domain-events.js';
import { FollowSchedule } from '../use-cases/follow-schedule.use-case.js';

/** Another deadline or end: what the clock decided by the former one is looked at again. */
@Injectable()
@ListensTo(EventRescheduled)
export class FollowMovedEvent implements DomainEventListener<EventRescheduled> {
  constructor(
    private readonly follow: FollowSchedule,
    private readonly clock: Clock,
  ) {}

  async handle({ workspaceId, eventId }: EventRescheduled): Promise<void> {
    await this.follow.execute(systemContext(workspaceId, this.clock.now()), eventId);
  }
}
