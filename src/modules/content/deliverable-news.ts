import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../kernel/context.js';
import { DomainEventBus } from '../../platform/domain-events/domain-event-bus.js';
import { DeliverableSettled } from './content.domain-events.js';
import type { Deliverable } from './entities/deliverable.entity.js';

/** Which deliverable, on which invitation, of whom, and where it stands now. */
export type Settled = Pick<
  Deliverable,
  'id' | 'invitationId' | 'influencerId' | 'eventId' | 'state'
>;

/** Tells the modules above what became of deliverables, in the open unit of work. */
@Injectable()
export class DeliverableNews {
  constructor(private readonly bus: DomainEventBus) {}

  async settled(
    { workspaceId, actor, now }: RequestContext,
    deliverables: readonly Settled[],
  ): Promise<void> {
    const said = [workspaceId, actorRef(actor), now.toISOString()] as const;
    for (const { id: deliverableId, invitationId, influencerId, eventId, state } of deliverables) {
      const settled = { deliverableId, invitationId, influencerId, eventId, state };
      await this.bus.publish(new DeliverableSettled(...said, settled));
    }
  }
}
