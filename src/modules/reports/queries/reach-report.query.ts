import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { reachReport, type ReachReport } from '../domain/reach-report.js';
import type { ReportFilters } from '../domain/report-scope.js';
import { ReportCashQuery } from './report-cash.query.js';
import { ReportGrowthQuery } from './report-growth.query.js';
import { ReportGuestsQuery } from './report-guests.query.js';
import { ReportPostsQuery } from './report-posts.query.js';
import { ReportScopeQuery } from './report-scope.query.js';

/** The reach report of what `filters` name, as things stand at one moment. */
@Injectable()
export class ReachReportQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly scopes: ReportScopeQuery,
    private readonly posts: ReportPostsQuery,
    private readonly guests: ReportGuestsQuery,
    private readonly growth: ReportGrowthQuery,
    private readonly cash: ReportCashQuery,
  ) {}

  /** Begins a transaction of its own: it cannot be called inside one that has already read. */
  run(ctx: RequestContext, filters: ReportFilters): Promise<ReachReport> {
    return this.db.run(ctx, async () => {
      // One snapshot for all questions, so that readings that arrive meanwhile cannot enter the
      // timeline and miss the totals.
      await this.db.manager.query('set transaction isolation level repeatable read, read only');
      const scope = await this.scopes.run(ctx, filters);
      // All are sent at once: PostgreSQL answers the next while this process reads the last.
      const asked = this.posts.run(ctx, scope);
      const [posts, growth, { events, invitations }, cash] = await Promise.all([
        asked,
        this.growth.run(ctx, scope, asked),
        this.guests.run(ctx, scope),
        this.cash.run(ctx, scope),
      ]);
      const { now: asOf, locale } = ctx;
      return reachReport({ scope, asOf, locale, posts, events, invitations, ...growth, cash });
    });
  }
}
