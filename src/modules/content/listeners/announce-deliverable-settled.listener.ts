import { Injectable } from '@nestjs/common';

import type { DomainEventListener } from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { DeliverableSettled } from '../content.domain-events.js';

/** Tells other systems what became of a deliverable. */
@Injectable()
@ListensTo(DeliverableSettled, 'within')
export class AnnounceDeliverableSettled implements DomainEventListener<DeliverableSettled> {
  constructor(private readonly webhooks: Webhooks) {}

  handle({ workspaceId, at, deliverable }: DeliverableSettled): Promise<void> {
    const { state } = deliverable;
    const type = state === 'expected' ? 'deliverable.reopened' : (`deliverable.${state}` as const);
    return this.webhooks.announce(workspaceId, { type, at, data: deliverable });
  }
}
