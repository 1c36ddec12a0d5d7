import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvitationViews, type InvitationRow, type InvitationView } from '../invitation-views.js';

/** Invitations by id, in the order of the ids; unknown ids are left out. */
@Injectable()
export class InvitationsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly views: InvitationViews,
  ) {}

  run(ctx: RequestContext, ids: readonly string[]): Promise<InvitationView[]> {
    return this.db.run(ctx, async () => {
      const rows = await this.db.manager.sql<InvitationRow[]>`
        select i.id, i.event_id as "eventId", i.influencer_id as "influencerId",
               f.name as "influencerName", i.party_limit as "partyLimit",
               i.party_size as "partySize", i.delivery, i.answer, i.presence,
               i.answered_at as "answeredAt", i.waitlist_position as "waitlistPosition",
               i.offered_until as "offeredUntil", i.present_at as "presentAt",
               i.revoked_at as "revokedAt", i.superseded_by as "supersededBy",
               i.sent_at as "sentAt", i.created_at as "createdAt",
               i.link_version as "linkVersion",
               (select coalesce(jsonb_agg(jsonb_build_object('name', c.name) order by c.position), '[]')
                  from invitation_companions c
                 where c.workspace_id = i.workspace_id and c.invitation_id = i.id) as companions
          from invitations i
          join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
         where i.workspace_id = ${ctx.workspaceId} and i.id = any (${ids}::uuid[])`;
      const byId = new Map((await this.views.of(ctx, rows)).map((view) => [view.id, view]));
      return ids.map((id) => byId.get(id)).filter((view) => view !== undefined);
    });
  }
}
