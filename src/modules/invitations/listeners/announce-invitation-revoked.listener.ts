import { Injectable } from '@nestjs/common';

import type { DomainEventListener } from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { InvitationRevoked } from '../invitations.domain-events.js';

/** Tells other systems that an invitation was taken back. */
@Injectable()
@ListensTo(InvitationRevoked, 'within')
export class AnnounceInvitationRevoked implements DomainEventListener<InvitationRevoked> {
  constructor(private readonly webhooks: Webhooks) {}

  handle({ workspaceId, at, invitation }: InvitationRevoked): Promise<void> {
    return this.webhooks.announce(workspaceId, {
      type: 'invitation.revoked',
      at,
      data: invitation,
    });
  }
}
