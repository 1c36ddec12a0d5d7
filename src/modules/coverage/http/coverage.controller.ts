import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { CoverageItemQuery } from '../queries/coverage-item.query.js';
import { ListCoverageQuery } from '../queries/list-coverage.query.js';
import { ChangeCoverage } from '../use-cases/change-coverage.use-case.js';
import { LogCoverage } from '../use-cases/log-coverage.use-case.js';
import { RemoveCoverage } from '../use-cases/remove-coverage.use-case.js';
import {
  ChangeCoverageRequest,
  ListCoverageRequest,
  LogCoverageRequest,
} from './dto/coverage-request.dto.js';
import {
  CoverageItemResponse,
  CoverageListResponse,
  LoggedCoverageResponse,
} from './dto/coverage-response.dto.js';

const REFUSALS = ['reference_not_found', 'coverage_references_disagree'];

/** Coverage: what television, radio, the press and the web made of it. */
@Controller('api/workspaces/:workspace/coverage')
@WorkspaceParam()
export class CoverageController {
  constructor(
    private readonly logCoverage: LogCoverage,
    private readonly changeCoverage: ChangeCoverage,
    private readonly removeCoverage: RemoveCoverage,
    private readonly item: CoverageItemQuery,
    private readonly listCoverage: ListCoverageQuery,
  ) {}

  @Post()
  @Requires('coverage:write')
  @Describe({
    id: 'logCoverage',
    summary: 'Log an item of coverage',
    description:
      'One piece is logged once: by its address, or else by kind, outlet, title and day (and the programme or page, where both name one). The second time answers 200 with the item that exists. What was not known of it is then filled in; what contradicts what is known is left as it is.',
    created: LoggedCoverageResponse,
    ok: LoggedCoverageResponse,
    errors: [...REFUSALS, 'coverage_is_several'],
  })
  async create(
    @Ctx() ctx: RequestContext,
    @Body() input: LogCoverageRequest,
  ): Promise<LoggedCoverageResponse> {
    const { id, existing } = await this.logCoverage.execute(ctx, input);
    return { ...(await this.item.run(ctx, id)), existing };
  }

  @Get()
  @Requires('coverage:read')
  @Describe({ id: 'listCoverage', summary: 'List the coverage', ok: CoverageListResponse })
  list(
    @Ctx() ctx: RequestContext,
    @Query() query: ListCoverageRequest,
  ): Promise<CoverageListResponse> {
    return this.listCoverage.run(ctx, query);
  }

  @Get(':id')
  @Requires('coverage:read')
  @Describe({ id: 'readCoverage', summary: 'Read an item of coverage', ok: CoverageItemResponse })
  read(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<CoverageItemResponse> {
    return this.item.run(ctx, id);
  }

  @Patch(':id')
  @Requires('coverage:write')
  @Describe({
    id: 'changeCoverage',
    summary: 'Change an item of coverage',
    description:
      'Who says so goes with the audience: clearing the audience clears its source. A new event brings its campaign.',
    ok: CoverageItemResponse,
    errors: [...REFUSALS, 'coverage_known'],
  })
  async change(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() changes: ChangeCoverageRequest,
  ): Promise<CoverageItemResponse> {
    await this.changeCoverage.execute(ctx, id, changes);
    return this.item.run(ctx, id);
  }

  @Delete(':id')
  @Requires('coverage:write')
  @Describe({ id: 'removeCoverage', summary: 'Remove an item of coverage' })
  async remove(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    await this.removeCoverage.execute(ctx, id);
  }
}
