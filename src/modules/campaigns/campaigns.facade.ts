import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { Campaigns, type CampaignFacts } from './campaigns.contract.js';
import { CampaignDetailsQuery } from './queries/campaign-details.query.js';

/** Keeps the promises of the contract. */
@Injectable()
export class CampaignsFacade extends Campaigns {
  constructor(private readonly details: CampaignDetailsQuery) {
    super();
  }

  async facts(ctx: RequestContext, campaignId: string): Promise<CampaignFacts | null> {
    const [found] = await this.details.run(ctx, [campaignId]);
    if (found === undefined) return null;
    const { id, name, startsOn, endsOn, hashtags, mentions, brief } = found;
    return { id, name, startsOn, endsOn, hashtags, mentions, brief };
  }
}
