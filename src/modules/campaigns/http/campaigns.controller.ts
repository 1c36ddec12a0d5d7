import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { CampaignDetailsQuery } from '../queries/campaign-details.query.js';
import { CampaignListQuery } from '../queries/campaign-list.query.js';
import { CreateCampaign } from '../use-cases/create-campaign.use-case.js';
import { UpdateCampaign } from '../use-cases/update-campaign.use-case.js';
import {
  CampaignListRequest,
  CreateCampaignRequest,
  UpdateCampaignRequest,
} from './dto/campaign-request.dto.js';
import { CampaignListResponse, CampaignResponse } from './dto/campaign-response.dto.js';

/** Goals over a period. */
@Controller('api/workspaces/:workspace/campaigns')
@WorkspaceParam()
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignListQuery,
    private readonly details: CampaignDetailsQuery,
    private readonly createCampaign: CreateCampaign,
    private readonly updateCampaign: UpdateCampaign,
  ) {}

  @Get()
  @Requires('campaigns:read')
  @Describe({ id: 'listCampaigns', summary: 'List campaigns', ok: CampaignListResponse })
  list(
    @Ctx() ctx: RequestContext,
    @Query() query: CampaignListRequest,
  ): Promise<CampaignListResponse> {
    return this.campaigns.run(ctx, query);
  }

  @Get(':id')
  @Requires('campaigns:read')
  @Describe({ id: 'readCampaign', summary: 'Read a campaign', ok: CampaignResponse })
  read(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<CampaignResponse> {
    return this.details.one(ctx, id);
  }

  @Post()
  @Requires('campaigns:write')
  @Describe({ id: 'createCampaign', summary: 'Make a campaign', created: CampaignResponse })
  async create(
    @Ctx() ctx: RequestContext,
    @Body() input: CreateCampaignRequest,
  ): Promise<CampaignResponse> {
    const id = await this.createCampaign.execute(ctx, input);
    return this.details.one(ctx, id);
  }

  @Patch(':id')
  @Requires('campaigns:write')
  @Describe({
    id: 'updateCampaign',
    summary: 'Change a campaign',
    description: 'A list that is given takes the place of the one that there was.',
    ok: CampaignResponse,
  })
  async update(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() changes: UpdateCampaignRequest,
  ): Promise<CampaignResponse> {
    await this.updateCampaign.execute(ctx, id, changes);
    return this.details.one(ctx, id);
  }
}
