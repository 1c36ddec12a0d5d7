import { Controller, Get, Query, StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import type { AuditFilters } from '../queries/audit-entries.query.js';
import { ListAuditEntriesQuery } from '../queries/list-audit-entries.query.js';
import { ExportAuditLog, MOST_EXPORTED } from '../use-cases/export-audit-log.use-case.js';
import {
  AuditEntryListResponse,
  AuditFilterRequest,
  AuditLogRequest,
} from './dto/audit-log.dto.js';

const filtersOf = (query: AuditFilterRequest): AuditFilters => ({
  action: query.action ?? null,
  subjectType: query.subjectType ?? null,
  subjectId: query.subjectId ?? null,
  actor: query.actor ?? null,
  from: query.from ?? null,
  to: query.to ?? null,
});

@Controller('api/workspaces/:workspace/audit-log')
@WorkspaceParam()
export class AuditLogController {
  constructor(
    private readonly listEntries: ListAuditEntriesQuery,
    private readonly exportAuditLog: ExportAuditLog,
  ) {}

  @Get()
  @Requires('audit-log:read')
  @Describe({
    id: 'listAuditEntries',
    summary: 'Read the audit log',
    description:
      'Who did what, to what, when and from where, the newest first. The log itself keeps ids; names are those of now.',
    ok: AuditEntryListResponse,
  })
  list(
    @Ctx() ctx: RequestContext,
    @Query() query: AuditLogRequest,
  ): Promise<AuditEntryListResponse> {
    return this.listEntries.run(ctx, filtersOf(query), query);
  }

  @Get('export')
  @Requires('audit-log:read')
  @Describe({
    id: 'exportAuditLog',
    summary: 'Export the audit log',
    description: `A CSV file in UTF-8 of all entries that match, at most ${MOST_EXPORTED}; the export itself is noted in the log.`,
    csv: true,
    errors: ['audit_export_too_large'],
  })
  async export(
    @Ctx() ctx: RequestContext,
    @Query() query: AuditFilterRequest,
  ): Promise<StreamableFile> {
    const file = await this.exportAuditLog.execute(ctx, filtersOf(query));
    const name = `audit-log-${ctx.now.toISOString().slice(0, 10)}.csv`;
    return new StreamableFile(file, {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${name}"`,
    });
  }
}
