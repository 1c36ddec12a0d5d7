import { Injectable } from '@nestjs/common';

import type { Locale, RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { AccountRepository, type AccountPath, type FollowerCount } from '../account.repository.js';
import { LATEST_COUNT_FIRST } from '../count-order.js';
import { isMeasuredCount } from '../domain/follower-count.js';
import {
  followerWarningText,
  followerWarnings,
  type FollowerWarningCode,
} from '../domain/follower-warnings.js';

/** A count with what may look wrong about it, said in the caller's language. */
export interface CheckedFollowerCount extends FollowerCount {
  readonly measured: boolean;
  readonly warnings: { readonly code: FollowerWarningCode; readonly detail: string }[];
}

interface CountRow extends FollowerCount {
  readonly receivedAt: Date;
  /** The last count before this one of the same kind, measured or not; null where it is the first. */
  readonly followersBefore: number | null;
  readonly capturedBefore: Date | null;
}

const checked = (row: CountRow, locale: Locale): CheckedFollowerCount => {
  const { receivedAt, followersBefore, capturedBefore, ...count } = row;
  const previous =
    followersBefore === null || capturedBefore === null
      ? null
      : { followers: followersBefore, capturedAt: capturedBefore };
  const warnings = followerWarnings({ ...count, receivedAt }, previous).map((warning) => ({
    code: warning.code,
    detail: followerWarningText(warning, locale),
  }));
  return { ...count, measured: isMeasuredCount(count.provenance), warnings };
};

/** The follower counts of one account over time, the latest captured first. */
@Injectable()
export class FollowerCountsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly cursors: Cursors,
  ) {}

  /** How many there are, counted no further than `limit`; `not_found` where the account is not this person's. */
  count(
    ctx: RequestContext,
    { influencerId, accountId }: AccountPath,
    limit: number,
  ): Promise<number> {
    return this.db.run(ctx, async () => {
      const account = await this.accounts.find(ctx.workspaceId, influencerId, accountId);
      if (account === null) throw httpProblems.refuse('not_found');
      const [row] = await this.db.manager.sql<{ count: number }[]>`
        select count(*)::int as count
          from (select 1 from follower_counts
                 where workspace_id = ${ctx.workspaceId} and account_id = ${accountId}
                 limit ${limit}) found`;
      return row?.count ?? 0;
    });
  }

  run(
    ctx: RequestContext,
    { influencerId, accountId }: AccountPath,
    query: PageQuery,
  ): Promise<Page<CheckedFollowerCount>> {
    const list = listKey(`follower-counts:${accountId}`, ctx.workspaceId, query);
    const [capturedAt, source] = this.cursors.read(list, query.cursor) ?? [null, null];
    return this.db.run(ctx, async () => {
      const account = await this.accounts.find(ctx.workspaceId, influencerId, accountId);
      if (account === null) throw httpProblems.refuse('not_found');
      const rows = await this.db.manager.sql<CountRow[]>`
        select n.captured_at as "capturedAt", n.source, n.followers::float8 as followers,
               n.provenance, n.method, n.quality, n.received_at as "receivedAt",
               b.followers::float8 as "followersBefore", b.captured_at as "capturedBefore"
          from follower_counts n
          left join lateral (
            select c.followers, c.captured_at
              from follower_counts c
             where c.workspace_id = n.workspace_id and c.account_id = n.account_id
               and c.captured_at < n.captured_at
               and starts_with(c.provenance, 'platform_') = starts_with(n.provenance, 'platform_')
             order by ${() => LATEST_COUNT_FIRST}
             limit 1) b on true
         where n.workspace_id = ${ctx.workspaceId} and n.account_id = ${accountId}
           and (${capturedAt}::timestamptz is null
                or (date_trunc('milliseconds', n.captured_at), n.source)
                   < (${capturedAt}::timestamptz, ${source}))
         order by date_trunc('milliseconds', n.captured_at) desc, n.source desc
         limit ${query.limit + 1}`;
      const page = this.cursors.page(list, rows, query.limit, (row) => [
        row.capturedAt.toISOString(),
        row.source,
      ]);
      return { ...page, items: page.items.map((row) => checked(row, ctx.locale)) };
    });
  }
}
