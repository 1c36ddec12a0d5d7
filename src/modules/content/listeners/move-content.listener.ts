import { Injectable } from '@nestjs/common';

import {
  type DomainEventListener,
  systemContext,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { InfluencersMerged } from '../../influencers/influencers.domain-events.js';
import { MoveContent } from '../use-cases/move-content.use-case.js';

/** Two influencers turned out to be one. */
@Injectable()
@ListensTo(InfluencersMerged, 'within')
export class MoveContentAtMerge implements DomainEventListener<InfluencersMerged> {
  constructor(private readonly moveContent: MoveContent) {}

  handle(told: InfluencersMerged): Promise<void> {
    return this.moveContent.execute(systemContext(told.workspaceId, new Date(told.at)), told);
  }
}
