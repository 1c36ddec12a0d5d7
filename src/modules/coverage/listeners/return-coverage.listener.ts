import { Injectable } from '@nestjs/common';

import {
  type DomainEventListener,
  systemContext,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { InfluencersUnmerged } from '../../influencers/influencers.domain-events.js';
import { ReturnCoverage } from '../use-cases/return-coverage.use-case.js';

/** Who was taken for one person is two. */
@Injectable()
@ListensTo(InfluencersUnmerged, 'within')
export class ReturnCoverageAtUnmerge implements DomainEventListener<InfluencersUnmerged> {
  constructor(private readonly returnCoverage: ReturnCoverage) {}

  handle(told: InfluencersUnmerged): Promise<void> {
    return this.returnCoverage.execute(systemContext(told.workspaceId, new Date(told.at)), told);
  }
}
