import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';

/** A post for which readings wait. */
export interface UnmatchedPostRow {
  readonly platform: string;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly readings: number;
  readonly firstCapturedAt: Date;
  readonly lastCapturedAt: Date;
}

interface KeyedRow extends UnmatchedPostRow {
  readonly postKey: string;
}

/** The posts in the unmatched box, by platform and name. */
@Injectable()
export class UnmatchedPostsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, query: PageQuery): Promise<Page<UnmatchedPostRow>> {
    const list = listKey('unmatched', ctx.workspaceId, query);
    const [after] = this.cursors.read(list, query.cursor) ?? [null];
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<KeyedRow[]>`
        select post_key as "postKey", min(platform) as platform, min(external_id) as "externalId",
               min(url) as url, count(*)::int as readings,
               min(captured_at) as "firstCapturedAt", max(captured_at) as "lastCapturedAt"
          from unmatched_readings
         where workspace_id = ${ctx.workspaceId} and (${after}::text is null or post_key > ${after}::text)
         group by post_key
         order by post_key
         limit ${query.limit + 1}`,
    );
    const { items, nextCursor } = this.cursors.page(list, rows, query.limit, (row) => [
      row.postKey,
    ]);
    return { items: items.map(({ postKey: _, ...row }) => row), nextCursor };
  }

  /** How many there are, counted no further than `limit`. */
  async count({ workspaceId }: RequestContext, limit: number): Promise<number> {
    const [row] = await this.db.run(
      { workspaceId },
      () => this.db.manager.sql<{ count: number }[]>`
        select count(*)::int as count
          from (select distinct post_key from unmatched_readings
                 where workspace_id = ${workspaceId}
                 limit ${limit}) found`,
    );
    return row?.count ?? 0;
  }
}
