import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { listById, ListExports } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { CoverageItemQuery } from '../queries/coverage-item.query.js';
import { ListCoverageQuery } from '../queries/list-coverage.query.js';
import { COVERAGE_COLUMNS } from './coverage-columns.js';
import { ExportCoverageRequest } from './dto/coverage-request.dto.js';

@Controller('api/workspaces/:workspace/coverage/export')
@WorkspaceParam()
export class CoverageExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly list: ListCoverageQuery,
    private readonly items: CoverageItemQuery,
  ) {}

  @Get()
  @Requires('coverage:read')
  @Describe({ id: 'exportCoverage', summary: 'Export the coverage', table: true })
  export(
    @Ctx() ctx: RequestContext,
    @Query() { format, ...filters }: ExportCoverageRequest,
  ): Promise<StreamableFile> {
    const open = listById(
      COVERAGE_COLUMNS,
      (limit) => this.list.ids(ctx, filters, limit),
      (ids) => this.items.named(ctx, ids),
    );
    return this.exports.file(ctx, format, { name: 'coverage', filters, open });
  }
}
