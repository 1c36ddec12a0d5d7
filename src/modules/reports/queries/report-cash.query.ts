import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { Money } from '../../../kernel/money.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { coversWholeBudgets, type ReportScope } from '../domain/report-scope.js';

/** The budget lines of the scope's campaign, or of all, one sum a currency; none where cash cannot be told apart. */
@Injectable()
export class ReportCashQuery {
  constructor(private readonly db: UnitOfWork) {}

  async run(ctx: RequestContext, scope: ReportScope): Promise<Money[]> {
    if (!coversWholeBudgets(scope)) return [];
    return this.db.run(
      ctx,
      () => this.db.search<Money>`
        select sum(amount)::float8 as amount, currency
          from campaign_budget_lines
         where workspace_id = ${ctx.workspaceId}
           and (${scope.campaignId}::uuid is null or campaign_id = ${scope.campaignId}::uuid)
         group by currency
         order by currency`,
    );
  }
}
