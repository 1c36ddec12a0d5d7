import { Injectable } from '@nestjs/common';

import type { DomainEventListener } from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { GuestCheckedIn } from '../invitations.domain-events.js';

/** Tells other systems that a guest came in. */
@Injectable()
@ListensTo(GuestCheckedIn, 'within')
export class AnnounceGuestCheckedIn implements DomainEventListener<GuestCheckedIn> {
  constructor(private readonly webhooks: Webhooks) {}

  handle({ workspaceId, at, invitation }: GuestCheckedIn): Promise<void> {
    return this.webhooks.announce(workspaceId, { type: 'guest.checked_in', at, data: invitation });
  }
}
