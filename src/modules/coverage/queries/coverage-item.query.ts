import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { ToldCoverage } from '../domain/coverage-item.js';

/** An item of coverage as it is shown. */
export interface CoverageRow extends ToldCoverage {
  readonly id: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Items of coverage as they are shown. */
@Injectable()
export class CoverageItemQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** One item; refuses with `not_found` where there is none. */
  async run(ctx: RequestContext, id: string): Promise<CoverageRow> {
    const [row] = await this.many(ctx, [id]);
    if (row === undefined) throw httpProblems.refuse('not_found');
    return row;
  }

  /** The items of these ids, in their order; an unknown one is left out. */
  async many(ctx: RequestContext, ids: readonly string[]): Promise<CoverageRow[]> {
    const rows = await this.db.run(
      ctx,
      () => this.db.search<CoverageRow>`
        select id, kind, outlet, title, url, published_at as "publishedAt", place, author, language,
               duration_seconds as "durationSeconds", audience::float8 as audience,
               audience_source as "audienceSource", audience_provenance as "audienceProvenance",
               sentiment, notes, excerpt, event_id as "eventId", campaign_id as "campaignId",
               influencer_id as "influencerId", created_at as "createdAt", updated_at as "updatedAt"
          from coverage_items
         where workspace_id = ${ctx.workspaceId} and id = any (${[...ids]}::uuid[])`,
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The same with the names of those who are seen, by which a person reads them. */
  async named(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<(CoverageRow & { readonly influencerName: string | null })[]> {
    const rows = await this.many(ctx, ids);
    const people = rows.map(({ influencerId }) => influencerId).filter((id) => id !== null);
    const names = await this.db.run(
      ctx,
      () => this.db.search<{ id: string; name: string }>`
        select id, name from influencers
         where workspace_id = ${ctx.workspaceId} and id = any (${people}::uuid[])`,
    );
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    return rows.map((row) => ({
      ...row,
      influencerName: nameOf.get(row.influencerId ?? '') ?? null,
    }));
  }
}
