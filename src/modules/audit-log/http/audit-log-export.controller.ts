import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { ListExports, MOST_EXPORTED } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { AuditEntriesQuery } from '../queries/audit-entries.query.js';
import { AUDIT_COLUMNS } from './audit-columns.js';
import { AuditExportRequest, filtersOf } from './dto/audit-log.dto.js';

@Controller('api/workspaces/:workspace/audit-log/export')
@WorkspaceParam()
export class AuditLogExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly entries: AuditEntriesQuery,
  ) {}

  @Get()
  @Requires('audit-log:read')
  @Describe({
    id: 'exportAuditLog',
    summary: 'Export the audit log',
    description: `A file of all entries that match, at most ${MOST_EXPORTED}; the export itself is noted in the log.`,
    table: true,
  })
  export(@Ctx() ctx: RequestContext, @Query() query: AuditExportRequest): Promise<StreamableFile> {
    // What is written while the file is read is not in it.
    const { to = ctx.now } = query;
    const filters = { ...filtersOf(query), to: to < ctx.now ? to : ctx.now };
    return this.exports.file(ctx, query.format, {
      name: 'audit-log',
      filters,
      open: async (limit) => ({
        columns: AUDIT_COLUMNS,
        size: await this.entries.count(ctx, filters, limit),
        pages: this.entries.pages(ctx, filters, MOST_EXPORTED),
      }),
    });
  }
}
