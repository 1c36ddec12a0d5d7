import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ReportScope } from '../domain/report-scope.js';
import type { ReportEvent, ReportInvitation } from '../domain/seats.js';

type EventRow = Omit<ReportEvent, 'seatValue'> & {
  readonly amount: number | null;
  readonly currency: string | null;
};

/** The events of a report's scope and the invitations to them. */
export interface ReportGuests {
  readonly events: ReportEvent[];
  readonly invitations: ReportInvitation[];
}

/**
 * The events that begin in the scope's period (days of the workspace's zone), and their invitations
 * that were not revoked. The platform plays no part: one is invited as a person.
 */
@Injectable()
export class ReportGuestsQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(ctx: RequestContext, scope: ReportScope): Promise<ReportGuests> {
    return this.db.run(ctx, async () => ({
      events: await this.events(ctx, scope),
      invitations: await this.invitations(ctx, scope),
    }));
  }

  private async events(ctx: RequestContext, scope: ReportScope): Promise<ReportEvent[]> {
    const { campaignId, eventId, influencerId, from, to, timeZone } = scope;
    const rows = await this.db.manager.sql<EventRow[]>`
      select e.id, e.title, e.capacity, e.state not in ('draft', 'cancelled') as "offersSeats",
             e.seat_value_amount::float8 as amount, e.seat_value_currency as currency
        from events e
       where e.workspace_id = ${ctx.workspaceId}
         and (${campaignId}::uuid is null or e.campaign_id = ${campaignId}::uuid)
         and (${eventId}::uuid is null or e.id = ${eventId}::uuid)
         and (${influencerId}::uuid is null
              or exists (select 1 from invitations i
                          where i.workspace_id = ${ctx.workspaceId} and i.event_id = e.id
                            and i.influencer_id = ${influencerId}::uuid and i.revoked_at is null))
         and (${from}::date is null
              or e.starts_at >= ${from}::date::timestamp at time zone ${timeZone}::text)
         and (${to}::date is null
              or e.starts_at < (${to}::date + 1)::timestamp at time zone ${timeZone}::text)
       order by e.id`;
    return rows.map(({ amount, currency, ...event }) => ({
      ...event,
      seatValue: amount === null || currency === null ? null : { amount, currency },
    }));
  }

  private invitations(ctx: RequestContext, scope: ReportScope): Promise<ReportInvitation[]> {
    const { campaignId, eventId, influencerId, from, to, timeZone } = scope;
    return this.db.manager.sql<ReportInvitation[]>`
      select i.id, i.event_id as "eventId", i.influencer_id as "influencerId",
             i.party_limit as "partyLimit", i.party_size as "partySize",
             i.delivery <> 'draft' as "wasSent", i.answered_at is not null as "hasAnswered",
             i.answer = 'accepted' as "hasAccepted", i.presence = 'present' as "isPresent"
        from invitations i
        join events e on e.workspace_id = i.workspace_id and e.id = i.event_id
       where i.workspace_id = ${ctx.workspaceId} and i.revoked_at is null
         and (${campaignId}::uuid is null or e.campaign_id = ${campaignId}::uuid)
         and (${eventId}::uuid is null or e.id = ${eventId}::uuid)
         and (${influencerId}::uuid is null or i.influencer_id = ${influencerId}::uuid)
         and (${from}::date is null
              or e.starts_at >= ${from}::date::timestamp at time zone ${timeZone}::text)
         and (${to}::date is null
              or e.starts_at < (${to}::date + 1)::timestamp at time zone ${timeZone}::text)
       order by i.id`;
  }
}
