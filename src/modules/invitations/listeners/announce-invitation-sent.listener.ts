import { Injectable } from '@nestjs/common';

import type { DomainEventListener } from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { InvitationSent } from '../invitations.domain-events.js';

/** Tells other systems that an invitation went out. */
@Injectable()
@ListensTo(InvitationSent, 'within')
export class AnnounceInvitationSent implements DomainEventListener<InvitationSent> {
  constructor(private readonly webhooks: Webhooks) {}

  handle({ workspaceId, at, invitation }: InvitationSent): Promise<void> {
    return this.webhooks.announce(workspaceId, { type: 'invitation.sent', at, data: invitation });
  }
}
