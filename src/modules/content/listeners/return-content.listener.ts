import { Injectable } from '@nestjs/common';

import {
  type DomainEventListener,
  systemContext,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { InfluencersUnmerged } from '../../influencers/influencers.domain-events.js';
import { ReturnContent } from '../use-cases/return-content.use-case.js';

/** Who was taken for one influencer is two. */
@Injectable()
@ListensTo(InfluencersUnmerged, 'within')
export class ReturnContentAtUnmerge implements DomainEventListener<InfluencersUnmerged> {
  constructor(private readonly returnContent: ReturnContent) {}

  handle(told: InfluencersUnmerged): Promise<void> {
    return this.returnContent.execute(systemContext(told.workspaceId, new Date(told.at)), told);
  }
}
