import { Injectable } from '@nestjs/common';

import type { DomainEventListener } from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { InvitationAnswered } from '../invitations.domain-events.js';

/** Tells other systems that an answer changed. */
@Injectable()
@ListensTo(InvitationAnswered, 'within')
export class AnnounceInvitationAnswered implements DomainEventListener<InvitationAnswered> {
  constructor(private readonly webhooks: Webhooks) {}

  handle({ workspaceId, at, invitation, answer }: InvitationAnswered): Promise<void> {
    return this.webhooks.announce(workspaceId, {
      type: 'invitation.answered',
      at,
      data: { ...invitation, answer },
    });
  }
}
