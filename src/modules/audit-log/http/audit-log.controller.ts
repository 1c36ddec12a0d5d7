import { Controller, Get, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListAuditEntriesQuery } from '../queries/list-audit-entries.query.js';
import { AuditEntryListResponse, AuditLogRequest, filtersOf } from './dto/audit-log.dto.js';

@Controller('api/workspaces/:workspace/audit-log')
@WorkspaceParam()
export class AuditLogController {
  constructor(private readonly listEntries: ListAuditEntriesQuery) {}

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
}
