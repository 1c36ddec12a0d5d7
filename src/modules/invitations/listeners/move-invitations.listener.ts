import { Injectable } from '@nestjs/common';

import {
  type DomainEventListener,
  systemContext,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { InfluencersMerged } from '../../influencers/influencers.domain-events.js';
import { MoveInvitations } from '../use-cases/move-invitations.use-case.js';

/** Two guests turned out to be one. */
@Injectable()
@ListensTo(InfluencersMerged, 'within')
export class MoveInvitationsAtMerge implements DomainEventListener<InfluencersMerged> {
  constructor(private readonly moveInvitations: MoveInvitations) {}

  /** What follows for an invitation is nobody's doing: who merged is noted with the merge. */
  handle(told: InfluencersMerged): Promise<void> {
    return this.moveInvitations.execute(systemContext(told.workspaceId, new Date(told.at)), told);
  }
}
