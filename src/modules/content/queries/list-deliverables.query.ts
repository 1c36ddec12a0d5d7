import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { DeliverablesQuery, type DeliverableRow } from './deliverables.query.js';

/** Which deliverables are wanted; absent is all. */
export interface DeliverableFilters extends PageQuery {
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
    private readonly deliverables: DeliverablesQuery,
  ) {}

  async run(ctx: RequestContext, query: DeliverableFilters): Promise<Page<DeliverableRow>> {
    const list = listKey('deliverables', ctx.workspaceId, query);
    const [dueAt, id] = this.cursors.read(list, query.cursor) ?? [null, null];
    return this.db.run(ctx, async () => {
      const due = await this.db.search<{ id: string; dueAt: Date }>`
        select d.id, d.due_at as "dueAt" from deliverables d
         where d.workspace_id = ${ctx.workspaceId}
           and (${query.invitationId ?? null}::uuid is null or d.invitation_id = ${query.invitationId ?? null}::uuid)
           and (${query.eventId ?? null}::uuid is null or d.event_id = ${query.eventId ?? null}::uuid)
           and (${query.influencerId ?? null}::uuid is null or d.influencer_id = ${query.influencerId ?? null}::uuid)
           and (${query.state ?? null}::text is null or d.state = ${query.state ?? null}::text)
           and (${dueAt}::timestamptz is null or (d.due_at, d.id) > (${dueAt}::timestamptz, ${id}::uuid))
         order by d.due_at, d.id
         limit ${query.limit + 1}`;
      const page = this.cursors.page(list, due, query.limit, (row) => [
        row.dueAt.toISOString(),
        row.id,
      ]);
      const items = await this.deliverables.run(ctx, { ids: page.items.map((row) => row.id) });
      return { items, nextCursor: page.nextCursor };
    });
  }
}
