import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';

/** Which merges to list; what is undefined does not narrow. */
export interface MergeFilters extends PageQuery {
  /** Of this person, whether kept or merged away. */
  readonly influencerId?: string;
}

/** One of the two people of a merge. */
export interface MergedName {
  readonly id: string;
  readonly name: string;
}

/** How much a merge moved. */
export interface MovedNumbers {
  readonly accounts: number;
  readonly emails: number;
  readonly phones: number;
  readonly tags: number;
  readonly invitations: number;
  readonly supersededInvitations: number;
  readonly deliverables: number;
  readonly posts: number;
  readonly coverageItems: number;
}

/** A merge as it is shown. */
export interface MergeView {
  readonly id: string;
  readonly kept: MergedName;
  readonly merged: MergedName;
  readonly at: Date;
  readonly by: string;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  readonly moved: MovedNumbers;
}

interface Row extends Omit<MergeView, 'kept' | 'merged' | 'moved'>, MovedNumbers {
  readonly keptId: string;
  readonly keptName: string;
  readonly mergedId: string;
  readonly mergedName: string;
}

/** Who was merged into whom, the newest first; those that were undone too. */
@Injectable()
export class ListMergesQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  run(ctx: RequestContext, query: MergeFilters): Promise<Page<MergeView>> {
    const list = listKey('influencer-merges', ctx.workspaceId, query);
    const [after = null] = this.cursors.read(list, query.cursor) ?? [];
    const { influencerId = null } = query;
    return this.db.run(ctx, async () => {
      const rows = await this.db.search<{ id: string }>`
        select m.id from influencer_merges m
         where m.workspace_id = ${ctx.workspaceId}
           and (${influencerId}::uuid is null
                or m.kept_id = ${influencerId}::uuid or m.merged_id = ${influencerId}::uuid)
           and (${after}::uuid is null or m.id < ${after}::uuid)
         order by m.id desc
         limit ${query.limit + 1}`;
      const page = this.cursors.page(list, rows, query.limit, ({ id }) => [id]);
      const ids = page.items.map(({ id }) => id);
      return { items: await this.views(ctx.workspaceId, ids), nextCursor: page.nextCursor };
    });
  }

  /** One merge; `not_found` where there is none. */
  async one(ctx: RequestContext, id: string): Promise<MergeView> {
    const [found] = await this.db.run(ctx, () => this.views(ctx.workspaceId, [id]));
    if (found === undefined) throw httpProblems.refuse('not_found');
    return found;
  }

  private async views(workspaceId: string, ids: readonly string[]): Promise<MergeView[]> {
    if (ids.length === 0) return [];
    const rows = await this.db.manager.sql<Row[]>`
      select m.id, m.kept_id as "keptId", k.name as "keptName", m.merged_id as "mergedId",
             g.name as "mergedName", m.at, m.by, m.undone_at as "undoneAt",
             m.undone_by as "undoneBy", jsonb_array_length(m.person -> 'emails') as emails,
             jsonb_array_length(m.person -> 'phones') as phones,
             jsonb_array_length(m.person -> 'tags') as tags, r.*
        from influencer_merges m
        join influencers k on k.workspace_id = m.workspace_id and k.id = m.kept_id
        join influencers g on g.workspace_id = m.workspace_id and g.id = m.merged_id
       cross join lateral (
         select count(*) filter (where n.kind = 'account')::int as accounts,
                count(*) filter (where n.kind = 'invitation')::int as invitations,
                count(*) filter (where n.kind = 'superseded_invitation')::int
                  as "supersededInvitations",
                count(*) filter (where n.kind = 'deliverable')::int as deliverables,
                count(*) filter (where n.kind = 'post')::int as posts,
                count(*) filter (where n.kind = 'coverage_item')::int as "coverageItems"
           from influencer_merge_rows n
          where n.workspace_id = ${workspaceId} and n.merge_id = m.id) r
       where m.workspace_id = ${workspaceId} and m.id = any (${[...ids]}::uuid[])
       order by m.id desc`;
    return rows.map(viewOf);
  }
}

const viewOf = (row: Row): MergeView => {
  const { id, at, by, undoneAt, undoneBy, keptId, keptName, mergedId, mergedName, ...moved } = row;
  return {
    ...{ id, at, by, undoneAt, undoneBy, moved },
    kept: { id: keptId, name: keptName },
    merged: { id: mergedId, name: mergedName },
  };
};
