import { Injectable } from '@nestjs/common';

import type { DomainEventListener } from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { EventCancelled } from '../events.domain-events.js';

/** Tells other systems that an event will not take place. */
@Injectable()
@ListensTo(EventCancelled, 'within')
export class AnnounceEventCancelled implements DomainEventListener<EventCancelled> {
  constructor(private readonly webhooks: Webhooks) {}

  handle({ workspaceId, at, eventId }: EventCancelled): Promise<void> {
    return this.webhooks.announce(workspaceId, { type: 'event.cancelled', at, data: { eventId } });
  }
}
