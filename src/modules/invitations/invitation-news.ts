import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../kernel/context.js';
import { DomainEventBus } from '../../platform/domain-events/domain-event-bus.js';
import type { AnswerState } from './domain/answer.js';
import type { Invitation } from './entities/invitation.entity.js';
import {
  GuestCheckedIn,
  InvitationAnswered,
  InvitationRevoked,
  InvitationSent,
  type InvitationRef,
} from './invitations.domain-events.js';

const refOf = ({ id, eventId, influencerId }: Invitation): InvitationRef => ({
  invitationId: id,
  eventId,
  influencerId,
});

/** Tells the modules above what became of invitations, in the open unit of work. */
@Injectable()
export class InvitationNews {
  constructor(private readonly bus: DomainEventBus) {}

  async sent({ workspaceId, actor, now }: RequestContext, it: Invitation): Promise<void> {
    const said = [workspaceId, actorRef(actor), now.toISOString()] as const;
    await this.bus.publish(new InvitationSent(...said, refOf(it)));
  }

  async answered(
    { workspaceId, actor, now }: RequestContext,
    invitations: readonly Invitation[],
    answer: AnswerState,
  ): Promise<void> {
    const said = [workspaceId, actorRef(actor), now.toISOString()] as const;
    for (const invitation of invitations) {
      await this.bus.publish(new InvitationAnswered(...said, refOf(invitation), answer));
    }
  }

  async revoked({ workspaceId, actor, now }: RequestContext, it: Invitation): Promise<void> {
    const said = [workspaceId, actorRef(actor), now.toISOString()] as const;
    await this.bus.publish(new InvitationRevoked(...said, refOf(it)));
  }

  async checkedIn({ workspaceId, actor, now }: RequestContext, it: Invitation): Promise<void> {
    const said = [workspaceId, actorRef(actor), now.toISOString()] as const;
    await this.bus.publish(new GuestCheckedIn(...said, refOf(it)));
  }
}
