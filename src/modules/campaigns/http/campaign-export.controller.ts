import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { listById, ListExports } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { CampaignDetailsQuery } from '../queries/campaign-details.query.js';
import { CampaignListQuery } from '../queries/campaign-list.query.js';
import { CAMPAIGN_COLUMNS } from './campaign-columns.js';
import { CampaignExportRequest } from './dto/campaign-request.dto.js';

@Controller('api/workspaces/:workspace/campaigns/export')
@WorkspaceParam()
export class CampaignExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly campaigns: CampaignListQuery,
    private readonly details: CampaignDetailsQuery,
  ) {}

  @Get()
  @Requires('campaigns:read')
  @Describe({ id: 'exportCampaigns', summary: 'Export the campaigns', table: true })
  export(
    @Ctx() ctx: RequestContext,
    @Query() { format, ...filters }: CampaignExportRequest,
  ): Promise<StreamableFile> {
    const open = listById(
      CAMPAIGN_COLUMNS,
      (limit) => this.campaigns.ids(ctx, filters, limit),
      (ids) => this.details.run(ctx, ids),
    );
    return this.exports.file(ctx, format, { name: 'campaigns', filters, open });
  }
}
