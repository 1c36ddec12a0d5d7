import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { listById, ListExports } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { InvitationRowsQuery } from '../queries/invitation-rows.query.js';
import { ListInvitationsQuery } from '../queries/list-invitations.query.js';
import { ExportInvitationsQueryParams } from './dto/invitation.dto.js';
import { INVITATION_COLUMNS } from './invitation-columns.js';

@Controller('api/workspaces/:workspace/invitations/export')
@WorkspaceParam()
export class InvitationExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly listInvitations: ListInvitationsQuery,
    private readonly rows: InvitationRowsQuery,
  ) {}

  @Get()
  @Requires('invitations:read')
  @Describe({
    id: 'exportInvitations',
    summary: 'Export the invitations',
    description:
      'What was agreed in exchange stands in one cell, such as `2 instagram story 48h; 1 tiktok video 24h`. Addresses are there for who may read influencers.',
    table: true,
  })
  export(
    @Ctx() ctx: RequestContext,
    @Query() { format, ...filters }: ExportInvitationsQueryParams,
  ): Promise<StreamableFile> {
    const open = listById(
      INVITATION_COLUMNS,
      (limit) => this.listInvitations.ids(ctx, filters, limit),
      (ids) => this.rows.run(ctx, ids),
    );
    return this.exports.file(ctx, format, { name: 'invitations', filters, open });
  }
}
