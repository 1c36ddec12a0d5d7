import { Body, Controller, Get, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { UnmatchedPostsQuery } from '../queries/unmatched-posts.query.js';
import { ReceiveReadings } from '../use-cases/receive-readings.use-case.js';
import { ReceiptResponse, ReceiveReadingsRequest } from './dto/receive-readings.dto.js';
import { UnmatchedPostListResponse } from './dto/reading.dto.js';
import { readRows } from './read-rows.js';

@Controller('api/workspaces/:workspace/metrics')
@WorkspaceParam()
export class MetricsController {
  constructor(
    private readonly receiveReadings: ReceiveReadings,
    private readonly unmatchedPosts: UnmatchedPostsQuery,
  ) {}

  @Post()
  @Requires('metrics:write')
  @Describe({
    id: 'receiveReadings',
    summary: 'Send readings',
    description:
      'Good rows are stored, each bad one is answered with its index. Sending a batch again is harmless: what is known is counted under `duplicates`.',
    ok: ReceiptResponse,
  })
  async receive(
    @Ctx() ctx: RequestContext,
    @Body() input: ReceiveReadingsRequest,
  ): Promise<ReceiptResponse> {
    const { readings, rejected } = await readRows(ctx, input.readings);
    const receipt = await this.receiveReadings.execute(ctx, readings);
    const inOrder = [...rejected, ...receipt.rejected].sort((a, b) => a.index - b.index);
    return { ...receipt, rejected: inOrder };
  }

  @Get('unmatched')
  @Requires('metrics:read')
  @Describe({
    id: 'listUnmatchedPosts',
    summary: 'List the posts for which readings wait',
    description: 'Once such a post is logged, its readings flow in by themselves.',
    ok: UnmatchedPostListResponse,
  })
  unmatched(
    @Ctx() ctx: RequestContext,
    @Query() query: PageQuery,
  ): Promise<UnmatchedPostListResponse> {
    return this.unmatchedPosts.run(ctx, query);
  }
}
