import { Module } from '@nestjs/common';

import { ReachReportController } from './http/reach-report.controller.js';
import { ListReportPostsQuery } from './queries/list-report-posts.query.js';
import { PostsInScopeQuery } from './queries/posts-in-scope.query.js';
import { ReachReportQuery } from './queries/reach-report.query.js';
import { ReportBreaksQuery } from './queries/report-breaks.query.js';
import { ReportCashQuery } from './queries/report-cash.query.js';
import { ReportCoverageQuery } from './queries/report-coverage.query.js';
import { ReportDaysQuery } from './queries/report-days.query.js';
import { ReportFactsQuery } from './queries/report-facts.query.js';
import { ReportGrowthQuery } from './queries/report-growth.query.js';
import { ReportGuestsQuery } from './queries/report-guests.query.js';
import { ReportPostsQuery } from './queries/report-posts.query.js';
import { ReportScopeQuery } from './queries/report-scope.query.js';

/** Reads what the modules below have stored; it owns no table. */
@Module({
  controllers: [ReachReportController],
  providers: [
    ReportScopeQuery,
    PostsInScopeQuery,
    ReportPostsQuery,
    ReportGuestsQuery,
    ReportDaysQuery,
    ReportBreaksQuery,
    ReportGrowthQuery,
    ReportCashQuery,
    ReportCoverageQuery,
    ReportFactsQuery,
    ReachReportQuery,
    ListReportPostsQuery,
  ],
})
export class ReportsModule {}
