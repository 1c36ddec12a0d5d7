import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { listById, ListExports } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { InfluencerDetailsQuery } from '../queries/influencer-details.query.js';
import { InfluencerListQuery } from '../queries/influencer-list.query.js';
import { InfluencerExportRequest } from './dto/influencer-request.dto.js';
import { influencerColumns } from './influencer-columns.js';

@Controller('api/workspaces/:workspace/influencers/export')
@WorkspaceParam()
export class InfluencerExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly influencers: InfluencerListQuery,
    private readonly details: InfluencerDetailsQuery,
  ) {}

  @Get()
  @Requires('influencers:read')
  @Describe({
    id: 'exportInfluencers',
    summary: 'Export the influencers',
    description:
      'Several values stand in one cell, with semicolons between them; several accounts on one platform in the same order in each of its columns.',
    table: true,
  })
  export(
    @Ctx() ctx: RequestContext,
    @Query() { format, ...filters }: InfluencerExportRequest,
  ): Promise<StreamableFile> {
    const open = listById(
      influencerColumns(ctx),
      (limit) => this.influencers.ids(ctx, filters, limit),
      (ids) => this.details.run(ctx, ids),
    );
    return this.exports.file(ctx, format, { name: 'influencers', filters, open });
  }
}
