import { Controller, Get, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { PostFiguresQuery } from '../queries/post-figures.query.js';
import { PostReadingsQuery } from '../queries/post-readings.query.js';
import { PostFiguresResponse } from './dto/post-figures.dto.js';
import { ReadingListResponse } from './dto/reading.dto.js';

@Controller('api/workspaces/:workspace/posts/:id')
@WorkspaceParam()
export class PostFiguresController {
  constructor(
    private readonly postFigures: PostFiguresQuery,
    private readonly postReadings: PostReadingsQuery,
  ) {}

  @Get('figures')
  @Requires('metrics:read')
  @Describe({
    id: 'getPostFigures',
    summary: 'Read a post’s figures, day by day',
    ok: PostFiguresResponse,
  })
  figures(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<PostFiguresResponse> {
    return this.postFigures.run(ctx, id);
  }

  @Get('readings')
  @Requires('metrics:read')
  @Describe({
    id: 'listReadings',
    summary: 'List a post’s readings',
    description: 'Everything that was received about the post, the newest captured first.',
    ok: ReadingListResponse,
  })
  readings(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Query() query: PageQuery,
  ): Promise<ReadingListResponse> {
    return this.postReadings.run(ctx, id, query);
  }
}
