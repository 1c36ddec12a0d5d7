import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import {
  systemContext,
  type DomainEventListener,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { EventCapacityRaised } from '../../events/events.domain-events.js';
import { PromoteWaitingList } from '../use-cases/promote-waiting-list.use-case.js';

/** More seats: the parties that wait are offered them. */
@Injectable()
@ListensTo(EventCapacityRaised)
export class OfferNewSeats implements DomainEventListener<EventCapacityRaised> {
  constructor(
    private readonly promote: PromoteWaitingList,
    private readonly clock: Clock,
  ) {}

  async handle({ workspaceId, eventId }: EventCapacityRaised): Promise<void> {
    await this.promote.execute(systemContext(workspaceId, this.clock.now()), eventId);
  }
}
