import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';
import type { DeliverableState } from '../domain/deliverable.js';

/** A deliverable as it is shown. */
export interface DeliverableRow {
  readonly id: string;
  readonly invitationId: string;
  readonly influencerId: string;
  readonly eventId: string;
  readonly accountId: string | null;
  readonly platform: Platform;
  readonly format: Format;
  readonly count: number;
  readonly published: number;
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly hashtags: string[];
  readonly state: DeliverableState;
  /** Ids of the posts that fulfil it, the oldest first. */
  readonly posts: string[];
  readonly createdAt: Date;
}

/** The deliverables of these ids or on these invitations, in the order in which they are due. */
@Injectable()
export class DeliverablesQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(
    ctx: RequestContext,
    {
      ids = [],
      invitationIds = [],
    }: { ids?: readonly string[]; invitationIds?: readonly string[] },
  ): Promise<DeliverableRow[]> {
    return this.db.run(
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
           and (d.id = any(${ids}::uuid[]) or d.invitation_id = any(${invitationIds}::uuid[]))
         order by d.due_at, d.id`,
    );
  }
}
