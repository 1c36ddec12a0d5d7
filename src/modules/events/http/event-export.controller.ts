import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { listById, ListExports } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListEventsQuery } from '../queries/list-events.query.js';
import { ExportEventsQueryParams } from './dto/event-requests.dto.js';
import { EVENT_COLUMNS } from './event-columns.js';

@Controller('api/workspaces/:workspace/events/export')
@WorkspaceParam()
export class EventExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly listEvents: ListEventsQuery,
  ) {}

  @Get()
  @Requires('events:read')
  @Describe({ id: 'exportEvents', summary: 'Export the events', table: true })
  export(
    @Ctx() ctx: RequestContext,
    @Query() { format, ...filters }: ExportEventsQueryParams,
  ): Promise<StreamableFile> {
    const open = listById(
      EVENT_COLUMNS,
      (limit) => this.listEvents.ids(ctx, filters, limit),
      (ids) => this.listEvents.views(ctx, ids),
    );
    return this.exports.file(ctx, format, { name: 'events', filters, open });
  }
}
