import { Module } from '@nestjs/common';

import { CampaignRepository } from './campaign.repository.js';
import { Campaigns } from './campaigns.contract.js';
import { CampaignsFacade } from './campaigns.facade.js';
import { CampaignExportController } from './http/campaign-export.controller.js';
import { CampaignsController } from './http/campaigns.controller.js';
import { CampaignDetailsQuery } from './queries/campaign-details.query.js';
import { CampaignListQuery } from './queries/campaign-list.query.js';
import { CreateCampaign } from './use-cases/create-campaign.use-case.js';
import { UpdateCampaign } from './use-cases/update-campaign.use-case.js';

/** Campaigns with their objectives and their budget. */
@Module({
  controllers: [CampaignsController, CampaignExportController],
  providers: [
    CampaignRepository,
    CampaignListQuery,
    CampaignDetailsQuery,
    CreateCampaign,
    UpdateCampaign,
    { provide: Campaigns, useClass: CampaignsFacade },
  ],
  exports: [Campaigns],
})
export class CampaignsModule {}
