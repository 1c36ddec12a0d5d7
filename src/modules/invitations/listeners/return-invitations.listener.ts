import { Injectable } from '@nestjs/common';

import {
  type DomainEventListener,
  systemContext,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { InfluencersUnmerged } from '../../influencers/influencers.domain-events.js';
import { ReturnInvitations } from '../use-cases/return-invitations.use-case.js';

/** Who was taken for one guest is two. */
@Injectable()
@ListensTo(InfluencersUnmerged, 'within')
export class ReturnInvitationsAtUnmerge implements DomainEventListener<InfluencersUnmerged> {
  constructor(private readonly returnInvitations: ReturnInvitations) {}

  handle(told: InfluencersUnmerged): Promise<void> {
    return this.returnInvitations.execute(systemContext(told.workspaceId, new Date(told.at)), told);
  }
}
