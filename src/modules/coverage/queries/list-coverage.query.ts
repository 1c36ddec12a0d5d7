import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { containsPattern } from '../../../kernel/fold-text.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import {
  Cursors,
  listKey,
  type Page,
  type PageQuery,
  type SortKey,
} from '../../../platform/http/cursor.js';
import { Influencers } from '../../influencers/influencers.contract.js';
import type { CoverageKind } from '../domain/coverage-item.js';
import { CoverageItemQuery, type CoverageRow } from './coverage-item.query.js';

/** Which coverage is wanted; absent is all. */
export interface CoverageFilters {
  readonly kind?: CoverageKind;
  readonly eventId?: string;
  readonly campaignId?: string;
  readonly influencerId?: string;
  readonly from?: Date;
  readonly to?: Date;
  /** Part of an outlet, title, place or author, in any case and with or without accents. */
  readonly q?: string;
}

interface CoverageKey {
  readonly id: string;
  readonly publishedAt: Date;
}

/** Coverage, the newest first. */
@Injectable()
export class ListCoverageQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
    private readonly influencers: Influencers,
    private readonly items: CoverageItemQuery,
  ) {}

  run(ctx: RequestContext, query: CoverageFilters & PageQuery): Promise<Page<CoverageRow>> {
    const list = listKey('coverage', ctx.workspaceId, query);
    const after = this.cursors.read(list, query.cursor);
    return this.db.run(ctx, async () => {
      const keys = await this.keys(ctx, query, after, query.limit + 1);
      const page = this.cursors.page(list, keys, query.limit, (key) => [
        key.publishedAt.toISOString(),
        key.id,
      ]);
      const ids = page.items.map(({ id }) => id);
      return { items: await this.items.many(ctx, ids), nextCursor: page.nextCursor };
    });
  }

  /** The ids of all, no more than `limit`. */
  ids(ctx: RequestContext, filters: CoverageFilters, limit: number): Promise<string[]> {
    return this.db.run(ctx, async () => {
      const keys = await this.keys(ctx, filters, null, limit);
      return keys.map(({ id }) => id);
    });
  }

  /** Who stands for the influencer, who may have been merged into somebody. */
  private async standing(
    ctx: RequestContext,
    { influencerId }: CoverageFilters,
  ): Promise<string | null> {
    return influencerId === undefined ? null : this.influencers.standing(ctx, influencerId);
  }

  private async keys(
    ctx: RequestContext,
    filters: CoverageFilters,
    after: SortKey | null,
    limit: number,
  ): Promise<CoverageKey[]> {
    const [publishedAt = null, id = null] = after ?? [];
    const { kind = null, eventId = null, campaignId = null, from = null, to = null } = filters;
    const pattern = filters.q === undefined ? null : containsPattern(filters.q);
    const influencerId = await this.standing(ctx, filters);
    return this.db.search<CoverageKey>`
      select id, published_at as "publishedAt"
        from coverage_items
       where workspace_id = ${ctx.workspaceId}
         and (${kind}::text is null or kind = ${kind}::text)
         and (${eventId}::uuid is null or event_id = ${eventId}::uuid)
         and (${campaignId}::uuid is null or campaign_id = ${campaignId}::uuid)
         and (${influencerId}::uuid is null or influencer_id = ${influencerId}::uuid)
         and (${from}::timestamptz is null or published_at >= ${from}::timestamptz)
         and (${to}::timestamptz is null or published_at < ${to}::timestamptz)
         and (${pattern}::text is null or search_text like ${pattern}::text)
         and (${publishedAt}::timestamptz is null
              or (published_at, id) < (${publishedAt}::timestamptz, ${id}::uuid))
       order by published_at desc, id desc
       limit ${limit}`;
  }
}
