import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { reachReport, type ReachReport } from '../domain/reach-report.js';
import type { ReportFilters } from '../domain/report-scope.js';
import { ReportFactsQuery } from './report-facts.query.js';
import { ReportScopeQuery } from './report-scope.query.js';

/** The reach report of what `filters` name, as things stand at one moment. */
@Injectable()
export class ReachReportQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly scopes: ReportScopeQuery,
    private readonly facts: ReportFactsQuery,
  ) {}

  /** Begins a transaction of its own: it cannot be called inside one that has already read. */
  run(ctx: RequestContext, filters: ReportFilters): Promise<ReachReport> {
    return this.db.run(ctx, async () => {
      // One snapshot for all questions, so that readings that arrive meanwhile cannot enter the
      // timeline and miss the totals.
      await this.db.manager.query('set transaction isolation level repeatable read, read only');
      const scope = await this.scopes.run(ctx, filters);
      const facts = await this.facts.run(ctx, scope);
      return reachReport({ scope, asOf: ctx.now, locale: ctx.locale, ...facts });
    });
  }
}
