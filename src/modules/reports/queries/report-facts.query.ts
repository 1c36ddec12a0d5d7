import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { ReachReportInput } from '../domain/reach-report.js';
import type { ReportScope } from '../domain/report-scope.js';
import { ReportCashQuery } from './report-cash.query.js';
import { ReportCoverageQuery } from './report-coverage.query.js';
import { ReportGrowthQuery } from './report-growth.query.js';
import { ReportGuestsQuery } from './report-guests.query.js';
import { ReportPostsQuery } from './report-posts.query.js';

/** Everything that was found in the scope of a report. */
type ReportFacts = Omit<ReachReportInput, 'scope' | 'asOf' | 'locale'>;

/** What a report is made of. */
@Injectable()
export class ReportFactsQuery {
  constructor(
    private readonly posts: ReportPostsQuery,
    private readonly guests: ReportGuestsQuery,
    private readonly growth: ReportGrowthQuery,
    private readonly cash: ReportCashQuery,
    private readonly coverage: ReportCoverageQuery,
  ) {}

  /** All is asked at once, in the open unit of work: PostgreSQL answers the next while this process reads the last. */
  async run(ctx: RequestContext, scope: ReportScope): Promise<ReportFacts> {
    const asked = this.posts.run(ctx, scope);
    const [posts, growth, guests, cash, coverage] = await Promise.all([
      asked,
      this.growth.run(ctx, scope, asked),
      this.guests.run(ctx, scope),
      this.cash.run(ctx, scope),
      this.coverage.run(ctx, scope),
    ]);
    return { posts, ...growth, ...guests, cash, coverage };
  }
}
