import { Injectable } from '@nestjs/common';

import type { DomainEventListener } from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { EventOpened } from '../events.domain-events.js';

/** Tells other systems that guests may answer. */
@Injectable()
@ListensTo(EventOpened, 'within')
export class AnnounceEventOpened implements DomainEventListener<EventOpened> {
  constructor(private readonly webhooks: Webhooks) {}

  handle({ workspaceId, at, eventId }: EventOpened): Promise<void> {
    return this.webhooks.announce(workspaceId, { type: 'event.opened', at, data: { eventId } });
  }
}
