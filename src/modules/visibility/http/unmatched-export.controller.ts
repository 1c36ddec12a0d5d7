import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { numbers, texts, type Column } from '../../../platform/files/column.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { FileQuery, listByPage, ListExports } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { UnmatchedPostsQuery, type UnmatchedPostRow } from '../queries/unmatched-posts.query.js';

const COLUMNS: readonly Column<UnmatchedPostRow>[] = [
  ...texts<UnmatchedPostRow>('platform', 'externalId', 'url'),
  ...numbers<UnmatchedPostRow>('readings'),
  ...texts<UnmatchedPostRow>('firstCapturedAt', 'lastCapturedAt'),
];

@Controller('api/workspaces/:workspace/metrics/unmatched/export')
@WorkspaceParam()
export class UnmatchedExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly unmatched: UnmatchedPostsQuery,
  ) {}

  @Get()
  @Requires('metrics:read')
  @Describe({
    id: 'exportUnmatchedPosts',
    summary: 'Export the posts for which readings wait',
    table: true,
  })
  export(@Ctx() ctx: RequestContext, @Query() { format }: FileQuery): Promise<StreamableFile> {
    const open = listByPage(
      COLUMNS,
      (limit) => this.unmatched.count(ctx, limit),
      (page) => this.unmatched.run(ctx, page),
    );
    return this.exports.file(ctx, format, { name: 'unmatched-posts', filters: {}, open });
  }
}
