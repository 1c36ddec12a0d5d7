import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { numbers, text, texts, type Column } from '../../../platform/files/column.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { FileQuery, listByPage, ListExports } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import {
  FollowerCountsQuery,
  type CheckedFollowerCount,
} from '../queries/follower-counts.query.js';

const COLUMNS: readonly Column<CheckedFollowerCount>[] = [
  ...texts<CheckedFollowerCount>('capturedAt'),
  ...numbers<CheckedFollowerCount>('followers'),
  ...texts<CheckedFollowerCount>('provenance', 'method', 'quality', 'measured', 'source'),
  text('warnings', ({ warnings }) => warnings.map(({ detail }) => detail).join(' ') || null),
];

@Controller('api/workspaces/:workspace/influencers/:id/accounts/:accountId/follower-counts/export')
@WorkspaceParam()
export class FollowerCountExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly counts: FollowerCountsQuery,
  ) {}

  @Get()
  @Requires('influencers:read')
  @Describe({
    id: 'exportFollowerCounts',
    summary: 'Export an account’s follower counts',
    table: true,
  })
  export(
    @Ctx() ctx: RequestContext,
    @IdParam() influencerId: string,
    @IdParam('accountId') accountId: string,
    @Query() { format }: FileQuery,
  ): Promise<StreamableFile> {
    const path = { influencerId, accountId };
    const open = listByPage(
      COLUMNS,
      (limit) => this.counts.count(ctx, path, limit),
      (page) => this.counts.run(ctx, path, page),
    );
    return this.exports.file(ctx, format, { name: 'follower-counts', filters: path, open });
  }
}
