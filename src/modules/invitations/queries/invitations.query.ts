import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { actorMay } from '../../../platform/security/permissions.js';
import type { AnswerState } from '../domain/answer.js';
import type { DeliveryState } from '../domain/delivery.js';
import type { PresenceState } from '../domain/presence.js';
import { GuestLinks } from '../guest-links.js';
import { AgreedDeliverables, type DeliverableView } from '../invitations.contract.js';

interface Row {
  readonly id: string;
  readonly eventId: string;
  readonly influencerId: string;
  readonly influencerName: string;
  readonly partyLimit: number;
  readonly partySize: number;
  readonly delivery: DeliveryState;
  readonly answer: AnswerState;
  readonly presence: PresenceState;
  readonly answeredAt: Date | null;
  readonly waitlistPosition: number | null;
  readonly offeredUntil: Date | null;
  readonly presentAt: Date | null;
  readonly revokedAt: Date | null;
  readonly sentAt: Date | null;
  readonly createdAt: Date;
  readonly companions: { name: string }[];
}

/** An invitation as its hosts see it. */
export interface InvitationView extends Row {
  /** The guest's personal link; null for who may not act for guests, because it answers for them. */
  readonly guestUrl: string | null;
  /** Null unless the guest comes, and for who may not act for guests. */
  readonly ticket: string | null;
  readonly deliverables: DeliverableView[];
}

/** Invitations by id, in the order of the ids; unknown ids are left out. */
@Injectable()
export class InvitationsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly links: GuestLinks,
    private readonly agreed: AgreedDeliverables,
  ) {}

  run(ctx: RequestContext, ids: readonly string[]): Promise<InvitationView[]> {
    return this.db.run(ctx, async () => {
      const rows = await this.db.manager.sql<(Row & { linkVersion: number })[]>`
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
         where i.workspace_id = ${ctx.workspaceId} and i.id = any (${ids}::uuid[])`;
      const deliverables = await this.agreed.of(ctx, ids);
      const mayAct = actorMay(ctx.actor, 'invitations:write');
      const views = new Map(
        rows.map(({ linkVersion, ...row }): [string, InvitationView] => {
          const link = { workspaceId: ctx.workspaceId, id: row.id, linkVersion };
          const comes = row.answer === 'accepted' && row.revokedAt === null;
          return [
            row.id,
            {
              ...row,
              guestUrl: mayAct ? this.links.url(link) : null,
              ticket: comes && mayAct ? this.links.ticket(link) : null,
              deliverables: deliverables.get(row.id) ?? [],
            },
          ];
        }),
      );
      return ids.map((id) => views.get(id)).filter((view) => view !== undefined);
    });
  }
}
