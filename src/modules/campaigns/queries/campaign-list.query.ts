import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { containsPattern } from '../../../kernel/fold-text.js';
import type { CalendarDate } from '../../../kernel/time.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import {
  Cursors,
  listKey,
  type Page,
  type PageQuery,
  type SortKey,
} from '../../../platform/http/cursor.js';
import { CampaignDetailsQuery, type CampaignDetails } from './campaign-details.query.js';

/** Which campaigns to list; what is undefined does not narrow. */
export interface CampaignFilters {
  /** Part of the name, in any case and with or without accents. */
  readonly q?: string;
  /** Only campaigns that have a day on or after this one. */
  readonly from?: CalendarDate;
  /** Only campaigns that have a day on or before this one. */
  readonly to?: CalendarDate;
}

/** The workspace's campaigns, the latest beginning first. */
@Injectable()
export class CampaignListQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly details: CampaignDetailsQuery,
    private readonly cursors: Cursors,
  ) {}

  run(ctx: RequestContext, query: CampaignFilters & PageQuery): Promise<Page<CampaignDetails>> {
    const list = listKey('campaigns', ctx.workspaceId, query);
    const after = this.cursors.read(list, query.cursor);
    return this.db.run(ctx, async () => {
      const rows = await this.keys(ctx, query, after, query.limit + 1);
      const page = this.cursors.page(list, rows, query.limit, (row) => [row.startsOn, row.id]);
      const ids = page.items.map(({ id }) => id);
      return { items: await this.details.run(ctx, ids), nextCursor: page.nextCursor };
    });
  }

  /** The ids of all, no more than `limit`. */
  ids(ctx: RequestContext, filters: CampaignFilters, limit: number): Promise<string[]> {
    return this.db.run(ctx, async () => {
      const keys = await this.keys(ctx, filters, null, limit);
      return keys.map(({ id }) => id);
    });
  }

  private keys(
    { workspaceId }: RequestContext,
    filters: CampaignFilters,
    after: SortKey | null,
    limit: number,
  ): Promise<{ id: string; startsOn: CalendarDate }[]> {
    const [startsOn = null, id = null] = after ?? [];
    const { from = null, to = null } = filters;
    const pattern = filters.q === undefined ? null : containsPattern(filters.q);
    return this.db.search<{ id: string; startsOn: CalendarDate }>`
        select c.id, c.starts_on::text as "startsOn"
          from campaigns c
         where c.workspace_id = ${workspaceId}
           and (${startsOn}::date is null or (c.starts_on, c.id) < (${startsOn}::date, ${id}::uuid))
           and (${from}::date is null or c.ends_on >= ${from}::date)
           and (${to}::date is null or c.starts_on <= ${to}::date)
           and (${pattern}::text is null or c.search_text like ${pattern})
         order by c.starts_on desc, c.id desc
         limit ${limit}`;
  }
}
