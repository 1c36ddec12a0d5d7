import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { AnswerState } from '../domain/answer.js';
import type { DeliveryState } from '../domain/delivery.js';
import type { PresenceState } from '../domain/presence.js';
import { InvitationViews, type InvitationRow, type InvitationView } from '../invitation-views.js';

export interface InvitationFilters extends PageQuery {
  readonly eventId?: string;
  readonly influencerId?: string;
  readonly answer?: AnswerState;
  readonly delivery?: DeliveryState;
  readonly presence?: PresenceState;
  readonly q?: string;
}

/** The workspace's invitations, the newest first. */
@Injectable()
export class ListInvitationsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly views: InvitationViews,
    private readonly cursors: Cursors,
  ) {}

  run(ctx: RequestContext, filters: InvitationFilters): Promise<Page<InvitationView>> {
    const list = listKey('invitations', ctx.workspaceId, filters);
    const [after] = this.cursors.read(list, filters.cursor) ?? [null];
    const { eventId = null, influencerId = null, q = null } = filters;
    const { answer = null, delivery = null, presence = null } = filters;
    return this.db.run(ctx, async () => {
      const rows = await this.db.search<InvitationRow>`
        select i.id, i.event_id as "eventId", i.influencer_id as "influencerId",
               f.name as "influencerName", i.party_limit as "partyLimit",
               i.party_size as "partySize", i.delivery, i.answer, i.presence,
               i.answered_at as "answeredAt", i.waitlist_position as "waitlistPosition",
               i.offered_until as "offeredUntil", i.present_at as "presentAt",
               i.revoked_at as "revokedAt", i.sent_at as "sentAt", i.created_at as "createdAt",
               i.link_version as "linkVersion",
               (select coalesce(jsonb_agg(jsonb_build_object('name', c.name) order by c.position), '[]')
                  from invitation_companions c
                 where c.workspace_id = i.workspace_id and c.invitation_id = i.id) as companions
          from invitations i
          join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
         where i.workspace_id = ${ctx.workspaceId}
           and (${eventId}::uuid is null or i.event_id = ${eventId}::uuid)
           and (${influencerId}::uuid is null or i.influencer_id = ${influencerId}::uuid)
           and (${answer}::text is null or i.answer = ${answer}::text)
           and (${delivery}::text is null or i.delivery = ${delivery}::text)
           and (${presence}::text is null or i.presence = ${presence}::text)
           and (${q}::text is null or strpos(lower(f.name), lower(${q}::text)) > 0)
           and (${after}::uuid is null or i.id < ${after}::uuid)
         order by i.id desc
         limit ${filters.limit + 1}`;
      const page = this.cursors.page(list, rows, filters.limit, (row) => [row.id]);
      return { items: await this.views.of(ctx, page.items), nextCursor: page.nextCursor };
    });
  }
}
