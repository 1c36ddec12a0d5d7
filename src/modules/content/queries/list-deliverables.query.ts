import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { DeliverableRow } from './deliverables.query.js';

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
  ) {}

  async run(ctx: RequestContext, query: DeliverableFilters): Promise<Page<DeliverableRow>> {
    const list = listKey('deliverables', ctx.workspaceId, query);
    const [dueAt, id] = this.cursors.read(list, query.cursor) ?? [null, null];
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<DeliverableRow[]>`
        select d.id, d.invitation_id as "invitationId", d.influencer_id as "influencerId",
               d.event_id as "eventId", d.account_id as "accountId", d.platform, d.format, d.count,
               d.opens_at as "opensAt", d.due_at as "dueAt", d.hashtags, d.state,
               d.created_at as "createdAt", p.published, p.posts
          from deliverables d
          cross join lateral (
                select count(*)::int as published,
                       coalesce(array_agg(posts.id::text order by published_at, posts.id), '{}') as posts
                  from posts
                 where posts.workspace_id = ${ctx.workspaceId} and posts.deliverable_id = d.id) p
         where d.workspace_id = ${ctx.workspaceId}
           and (${query.invitationId ?? null}::uuid is null or d.invitation_id = ${query.invitationId ?? null}::uuid)
           and (${query.eventId ?? null}::uuid is null or d.event_id = ${query.eventId ?? null}::uuid)
           and (${query.influencerId ?? null}::uuid is null or d.influencer_id = ${query.influencerId ?? null}::uuid)
           and (${query.state ?? null}::text is null or d.state = ${query.state ?? null}::text)
           and (${dueAt}::timestamptz is null or (d.due_at, d.id) > (${dueAt}::timestamptz, ${id}::uuid))
         order by d.due_at, d.id
         limit ${query.limit + 1}`,
    );
    return this.cursors.page(list, rows, query.limit, (row) => [row.dueAt.toISOString(), row.id]);
  }
}
