import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import {
  systemContext,
  type DomainEventListener,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { EventReopened } from '../../events/events.domain-events.js';
import { PromoteWaitingList } from '../use-cases/promote-waiting-list.use-case.js';

/** Seats that came free while the list was closed are offered once it opens again. */
@Injectable()
@ListensTo(EventReopened)
export class OfferSeatsAtReopening implements DomainEventListener<EventReopened> {
  constructor(
    private readonly promote: PromoteWaitingList,
    private readonly clock: Clock,
  ) {}

  async handle({ workspaceId, eventId }: EventReopened): Promise<void> {
    await this.promote.execute(systemContext(workspaceId, this.clock.now()), eventId);
  }
}
