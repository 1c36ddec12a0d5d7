import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { containsPattern, foldText } from '../../../kernel/fold-text.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { Field } from '../domain/fields.js';
import type { Platform } from '../domain/platform.js';
import { readSearch } from '../domain/search-query.js';
import { InfluencerDetailsQuery, type InfluencerDetails } from './influencer-details.query.js';
import { PeopleSearchQuery, type Hit } from './people-search.query.js';

/** Which persons to list; what is undefined does not narrow. */
export interface InfluencerFilters {
  /** Words of a name, handle or e-mail address, or how they begin; accents, order and slips do not count. */
  readonly q?: string;
  readonly field?: Field;
  readonly platform?: Platform;
  readonly tag?: string;
  readonly region?: string;
  readonly doNotContact?: boolean;
}

/** Somebody of the list; who is searched has a rank, the best has the smallest. */
interface Listed {
  readonly id: string;
  readonly rank?: number;
}

/** The workspace's influencers, the newest first; those who are searched, the best first. */
@Injectable()
export class InfluencerListQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly details: InfluencerDetailsQuery,
    private readonly search: PeopleSearchQuery,
    private readonly cursors: Cursors,
  ) {}

  async run(
    ctx: RequestContext,
    query: InfluencerFilters & PageQuery,
  ): Promise<Page<InfluencerDetails>> {
    const list = listKey('influencers', ctx.workspaceId, query);
    const last = this.cursors.read(list, query.cursor);
    const after = last && { id: String(last[0]), rank: Number(last[1] ?? 0) };
    return this.db.run(ctx, async () => {
      const rows = await this.keys(ctx, query, after, query.limit + 1);
      const page = this.cursors.page(list, rows, query.limit, ({ id, rank = 0 }) => [id, rank]);
      const ids = page.items.map(({ id }) => id);
      return { items: await this.details.run(ctx, ids), nextCursor: page.nextCursor };
    });
  }

  /** The ids of all, no more than `limit`. */
  ids(ctx: RequestContext, filters: InfluencerFilters, limit: number): Promise<string[]> {
    return this.db.run(ctx, async () => {
      const keys = await this.keys(ctx, filters, null, limit);
      return keys.map(({ id }) => id);
    });
  }

  private keys(
    { workspaceId }: RequestContext,
    filters: InfluencerFilters,
    after: Hit | null,
    limit: number,
  ): Promise<Listed[]> {
    const query = filters.q === undefined ? null : readSearch(filters.q);
    return query === null
      ? this.newest(workspaceId, filters, after?.id ?? null, limit)
      : this.search.run({ workspaceId, query, filters, after, limit });
  }

  /** The newest first; of a search that has no word to go by, whoever has the very text. */
  private newest(
    workspaceId: string,
    query: InfluencerFilters,
    after: string | null,
    limit: number,
  ): Promise<Listed[]> {
    const { field = null, platform = null, region = null, doNotContact = null } = query;
    const pattern = query.q === undefined ? null : containsPattern(query.q);
    const tagKey = query.tag === undefined ? null : foldText(query.tag.trim());
    return this.db.search<Listed>`
      select i.id
        from influencers i
       where i.workspace_id = ${workspaceId} and i.merged_into is null
         and (${after}::uuid is null or i.id < ${after}::uuid)
         and (${field}::text is null or i.field = ${field})
         and (${region}::text is null or lower(i.region) = lower(${region}))
         and (${doNotContact}::boolean is null
              or (i.do_not_contact_at is not null) = ${doNotContact}::boolean)
         and (${pattern}::text is null or i.search_text like ${pattern})
         and (${platform}::text is null
              or exists (select 1 from accounts a
                          where a.workspace_id = ${workspaceId} and a.influencer_id = i.id
                            and a.platform = ${platform}))
         and (${tagKey}::text is null
              or exists (select 1 from influencer_tags t
                          where t.workspace_id = ${workspaceId} and t.influencer_id = i.id
                            and t.tag_key = ${tagKey}))
       order by i.id desc
       limit ${limit}`;
  }
}
