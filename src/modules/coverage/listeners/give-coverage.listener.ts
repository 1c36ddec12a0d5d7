import { Injectable } from '@nestjs/common';

import {
  type DomainEventListener,
  systemContext,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { InfluencersMerged } from '../../influencers/influencers.domain-events.js';
import { GiveCoverage } from '../use-cases/give-coverage.use-case.js';

/** Two people who are seen in coverage turned out to be one. */
@Injectable()
@ListensTo(InfluencersMerged, 'within')
export class GiveCoverageAtMerge implements DomainEventListener<InfluencersMerged> {
  constructor(private readonly giveCoverage: GiveCoverage) {}

  handle(told: InfluencersMerged): Promise<void> {
    return this.giveCoverage.execute(systemContext(told.workspaceId, new Date(told.at)), told);
  }
}
