import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { listById, ListExports } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ContentNamesQuery } from '../queries/content-names.query.js';
import { DeliverablesQuery } from '../queries/deliverables.query.js';
import { ListDeliverablesQuery } from '../queries/list-deliverables.query.js';
import { DELIVERABLE_COLUMNS } from './content-columns.js';
import { ExportDeliverablesRequest } from './dto/deliverable.dto.js';

@Controller('api/workspaces/:workspace/deliverables/export')
@WorkspaceParam()
export class DeliverableExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly list: ListDeliverablesQuery,
    private readonly deliverables: DeliverablesQuery,
    private readonly names: ContentNamesQuery,
  ) {}

  @Get()
  @Requires('deliverables:read')
  @Describe({
    id: 'exportDeliverables',
    summary: 'Export the deliverables',
    description: 'Addresses are there for who may read influencers.',
    table: true,
  })
  export(
    @Ctx() ctx: RequestContext,
    @Query() { format, ...filters }: ExportDeliverablesRequest,
  ): Promise<StreamableFile> {
    const open = listById(
      DELIVERABLE_COLUMNS,
      (limit) => this.list.ids(ctx, filters, limit),
      async (ids) => this.names.beside(ctx, await this.deliverables.run(ctx, { ids })),
    );
    return this.exports.file(ctx, format, { name: 'deliverables', filters, open });
  }
}
