import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { FileQuery } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ReadingRowsQuery } from '../queries/reading-rows.query.js';
import { ExportReadingsRequest } from './dto/export-readings.dto.js';
import { MOST_READINGS, ReadingExport } from './reading-export.js';

@Controller('api/workspaces/:workspace')
@WorkspaceParam()
export class ReadingExportController {
  constructor(
    private readonly readings: ReadingExport,
    private readonly rows: ReadingRowsQuery,
  ) {}

  @Get('metrics/export')
  @Requires('metrics:read')
  @Describe({
    id: 'exportReadings',
    summary: 'Export the readings of many posts',
    description: `Post by post, each as its readings were captured; at most ${MOST_READINGS}.`,
    table: true,
  })
  many(
    @Ctx() ctx: RequestContext,
    @Query() { format, ...scope }: ExportReadingsRequest,
  ): Promise<StreamableFile> {
    return this.readings.file(ctx, format, scope);
  }

  @Get('posts/:id/readings/export')
  @Requires('metrics:read')
  @Describe({ id: 'exportPostReadings', summary: 'Export a post’s readings', table: true })
  async ofPost(
    @Ctx() ctx: RequestContext,
    @IdParam() postId: string,
    @Query() { format }: FileQuery,
  ): Promise<StreamableFile> {
    if (!(await this.rows.hasPost(ctx, postId))) throw httpProblems.refuse('not_found');
    return this.readings.file(ctx, format, { postId });
  }
}
