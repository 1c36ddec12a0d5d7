import { Controller, Get, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import type { ReportFilters } from '../domain/report-scope.js';
import { ListReportPostsQuery } from '../queries/list-report-posts.query.js';
import { ReachReportQuery } from '../queries/reach-report.query.js';
import { ReachReportResponse } from './dto/reach-report.dto.js';
import { ReachReportPostsRequest, ReachReportQueryRequest } from './dto/report-query.dto.js';
import { ReportPostListResponse } from './dto/report-post.dto.js';

const filtersOf = (query: ReachReportQueryRequest): ReportFilters => ({
  campaignId: query.campaignId ?? null,
  eventId: query.eventId ?? null,
  influencerId: query.influencerId ?? null,
  platform: query.platform ?? null,
  from: query.from ?? null,
  to: query.to ?? null,
});

@Controller('api/workspaces/:workspace/reports/reach')
@WorkspaceParam()
export class ReachReportController {
  constructor(
    private readonly reachReport: ReachReportQuery,
    private readonly reportPosts: ListReportPostsQuery,
  ) {}

  @Get()
  @Requires('reports:read')
  @Describe({
    id: 'readReachReport',
    summary: 'Read the reach report',
    description: 'Computed from the posts’ current figures; null is unknown, never 0.',
    ok: ReachReportResponse,
    errors: ['reference_not_found'],
  })
  read(
    @Ctx() ctx: RequestContext,
    @Query() query: ReachReportQueryRequest,
  ): Promise<ReachReportResponse> {
    return this.reachReport.run(ctx, filtersOf(query));
  }

  @Get('posts')
  @Requires('reports:read')
  @Describe({
    id: 'listReachReportPosts',
    summary: 'List the posts that a reach report adds up',
    description:
      'Each with the figures that entered the totals, so that every number can be traced.',
    ok: ReportPostListResponse,
    errors: ['reference_not_found'],
  })
  posts(
    @Ctx() ctx: RequestContext,
    @Query() query: ReachReportPostsRequest,
  ): Promise<ReportPostListResponse> {
    return this.reportPosts.run(ctx, filtersOf(query), query);
  }
}
