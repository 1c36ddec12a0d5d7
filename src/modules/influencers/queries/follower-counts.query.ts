import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { AccountRepository, type AccountPath, type FollowerCount } from '../account.repository.js';

/** The follower counts of one account over time, the latest captured first. */
@Injectable()
export class FollowerCountsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly cursors: Cursors,
  ) {}

  run(
    ctx: RequestContext,
    { influencerId, accountId }: AccountPath,
    query: PageQuery,
  ): Promise<Page<FollowerCount>> {
    const list = listKey(`follower-counts:${accountId}`, ctx.workspaceId, query);
    const [capturedAt, source] = this.cursors.read(list, query.cursor) ?? [null, null];
    return this.db.run(ctx, async () => {
      const account = await this.accounts.find(ctx.workspaceId, influencerId, accountId);
      if (account === null) throw httpProblems.refuse('not_found');
      const rows = await this.db.manager.sql<FollowerCount[]>`
        select captured_at as "capturedAt", source, followers::float8 as followers, provenance
          from follower_counts
         where workspace_id = ${ctx.workspaceId} and account_id = ${accountId}
           and (${capturedAt}::timestamptz is null
                or (date_trunc('milliseconds', captured_at), source)
                   < (${capturedAt}::timestamptz, ${source}))
         order by date_trunc('milliseconds', captured_at) desc, source desc
         limit ${query.limit + 1}`;
      return this.cursors.page(list, rows, query.limit, (row) => [
        row.capturedAt.toISOString(),
        row.source,
      ]);
    });
  }
}
