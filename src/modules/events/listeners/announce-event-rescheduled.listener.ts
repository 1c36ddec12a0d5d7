import { Injectable } from '@nestjs/common';

import type { DomainEventListener } from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { EventRescheduled } from '../events.domain-events.js';

/** Tells other systems that an event moved. */
@Injectable()
@ListensTo(EventRescheduled, 'within')
export class AnnounceEventRescheduled implements DomainEventListener<EventRescheduled> {
  constructor(private readonly webhooks: Webhooks) {}

  handle({ workspaceId, at, eventId }: EventRescheduled): Promise<void> {
    return this.webhooks.announce(workspaceId, {
      type: 'event.rescheduled',
      at,
      data: { eventId },
    });
  }
}
