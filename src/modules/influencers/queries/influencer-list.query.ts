import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { containsPattern, foldText } from '../../../kernel/fold-text.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { Field } from '../domain/fields.js';
import type { Platform } from '../domain/platform.js';
import { InfluencerDetailsQuery, type InfluencerDetails } from './influencer-details.query.js';

/** Which persons to list; what is undefined does not narrow. */
export interface InfluencerFilters extends PageQuery {
  /** Part of a name, handle or e-mail address, in any case and with or without accents. */
  readonly q?: string;
  readonly field?: Field;
  readonly platform?: Platform;
  readonly tag?: string;
  readonly region?: string;
  readonly doNotContact?: boolean;
}

/** The workspace's influencers, the newest first. */
@Injectable()
export class InfluencerListQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly details: InfluencerDetailsQuery,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, query: InfluencerFilters): Promise<Page<InfluencerDetails>> {
    const list = listKey('influencers', ctx.workspaceId, query);
    const [after] = this.cursors.read(list, query.cursor) ?? [null];
    return this.db.run(ctx, async () => {
      const rows = await this.ids(ctx.workspaceId, query, after ?? null);
      const page = this.cursors.page(list, rows, query.limit, ({ id }) => [id]);
      const ids = page.items.map(({ id }) => id);
      return { items: await this.details.run(ctx, ids), nextCursor: page.nextCursor };
    });
  }

  private ids(
    workspaceId: string,
    query: InfluencerFilters,
    after: string | number | null,
  ): Promise<{ id: string }[]> {
    const { field = null, platform = null, region = null, doNotContact = null } = query;
    const pattern = query.q === undefined ? null : containsPattern(query.q);
    const tagKey = query.tag === undefined ? null : foldText(query.tag.trim());
    return this.db.search<{ id: string }>`
      select i.id
        from influencers i
       where i.workspace_id = ${workspaceId}
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
       limit ${query.limit + 1}`;
  }
}
