import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import {
  Cursors,
  listKey,
  type Page,
  type PageQuery,
  type SortKey,
} from '../../../platform/http/cursor.js';
import { Influencers } from '../../influencers/influencers.contract.js';
import { DeliverablesQuery, type DeliverableRow } from './deliverables.query.js';

/** Which deliverables are wanted; absent is all. */
export interface DeliverableFilters {
  readonly invitationId?: string;
  readonly eventId?: string;
  readonly influencerId?: string;
  readonly state?: string;
}

/** Deliverables with the posts that fulfil them, what is due first comes first. */
@Injectable()
export class ListDeliverablesQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
    private readonly influencers: Influencers,
    private readonly deliverables: DeliverablesQuery,
  ) {}

  run(ctx: RequestContext, query: DeliverableFilters & PageQuery): Promise<Page<DeliverableRow>> {
    const list = listKey('deliverables', ctx.workspaceId, query);
    const after = this.cursors.read(list, query.cursor);
    return this.db.run(ctx, async () => {
      const due = await this.keys(ctx, query, after, query.limit + 1);
      const page = this.cursors.page(list, due, query.limit, (row) => [
        row.dueAt.toISOString(),
        row.id,
      ]);
      const items = await this.deliverables.run(ctx, { ids: page.items.map((row) => row.id) });
      return { items, nextCursor: page.nextCursor };
    });
  }

  /** The ids of all, no more than `limit`. */
  ids(ctx: RequestContext, filters: DeliverableFilters, limit: number): Promise<string[]> {
    return this.db.run(ctx, async () => {
      const keys = await this.keys(ctx, filters, null, limit);
      return keys.map(({ id }) => id);
    });
  }

  private async keys(
    ctx: RequestContext,
    filters: DeliverableFilters,
    after: SortKey | null,
    limit: number,
  ): Promise<{ id: string; dueAt: Date }[]> {
    const { workspaceId } = ctx;
    const { invitationId = null, eventId = null, state = null } = filters;
    const influencerId = filters.influencerId
      ? await this.influencers.standing(ctx, filters.influencerId)
      : null;
    const [dueAt = null, id = null] = after ?? [];
    return this.db.search<{ id: string; dueAt: Date }>`
        select d.id, d.due_at as "dueAt" from deliverables d
         where d.workspace_id = ${workspaceId}
           and (${invitationId}::uuid is null or d.invitation_id = ${invitationId}::uuid)
           and (${eventId}::uuid is null or d.event_id = ${eventId}::uuid)
           and (${influencerId}::uuid is null or d.influencer_id = ${influencerId}::uuid)
           and (${state}::text is null or d.state = ${state}::text)
           and (${dueAt}::timestamptz is null or (d.due_at, d.id) > (${dueAt}::timestamptz, ${id}::uuid))
         order by d.due_at, d.id
         limit ${limit}`;
  }
}
