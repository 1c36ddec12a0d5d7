import { Injectable } from '@nestjs/common';

import type { DomainEventListener } from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { InfluencerMarkedDoNotContact } from '../influencers.domain-events.js';

/** Tells other systems that somebody may not be contacted any more. */
@Injectable()
@ListensTo(InfluencerMarkedDoNotContact, 'within')
export class AnnounceDoNotContact implements DomainEventListener<InfluencerMarkedDoNotContact> {
  constructor(private readonly webhooks: Webhooks) {}

  handle({ workspaceId, at, influencerId }: InfluencerMarkedDoNotContact): Promise<void> {
    return this.webhooks.announce(workspaceId, {
      type: 'influencer.do_not_contact',
      at,
      data: { influencerId },
    });
  }
}
