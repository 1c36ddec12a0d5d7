import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isMeasured, PROVENANCES } from '../../visibility/visibility.contract.js';
import type { ReportScope } from '../domain/report-scope.js';
import type { ReportEvent, ReportInvitation } from '../domain/seats.js';
import { eachCounter } from './counter-columns.js';

type EventRow = Omit<ReportEvent, 'seatValue'> & {
  readonly amount: number | null;
  readonly currency: string | null;
};

/** The events of a report's scope and the invitations to them. */
export interface ReportGuests {
  readonly events: ReportEvent[];
  readonly invitations: ReportInvitation[];
}

const MEASURED = PROVENANCES.filter(isMeasured);

const PROVENANCES_OF_FIGURES = `array[${eachCounter((column) => `c.${column}_provenance`)}]`;

/**
 * The events that begin in the scope's period (days of the workspace's zone), and their invitations
 * that were not revoked, with what came of each. One is invited as a person, so the platform only
 * chooses among the posts; the period does not, because a post follows its event. A post came of
 * the invitation that it names, or of the one that stands instead of that in the end; naming none, of its
 * influencer's invitation to its event.
 */
@Injectable()
export class ReportGuestsQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(ctx: RequestContext, scope: ReportScope): Promise<ReportGuests> {
    return this.db.run(ctx, async () => {
      const [events, invitations] = await Promise.all([
        this.events(ctx, scope),
        this.invitations(ctx, scope),
      ]);
      return { events, invitations };
    });
  }

  private async events(ctx: RequestContext, scope: ReportScope): Promise<ReportEvent[]> {
    const { campaignId, eventId, influencerId, from, to, timeZone } = scope;
    const rows = await this.db.search<EventRow>`
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
    const { campaignId, eventId, influencerId, platform, from, to, timeZone } = scope;
    return this.db.search<ReportInvitation>`
      with guests as (
        select i.id, i.event_id as "eventId", i.influencer_id as "influencerId",
               i.party_limit as "partyLimit", i.party_size as "partySize",
               i.delivery <> 'draft' as "wasSent", i.answered_at is not null as "hasAnswered",
               i.answer = 'accepted' as "hasAccepted", i.presence = 'present' as "isPresent",
               array(with recursive former (id) as (
                       select s.id from invitations s
                        where s.workspace_id = i.workspace_id and s.superseded_by = i.id
                        union
                       select s.id from former
                         join invitations s
                           on s.workspace_id = i.workspace_id and s.superseded_by = former.id)
                     select id from former) as superseded
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
      ), content as (
        select guests.id, bool_or(${() => PROVENANCES_OF_FIGURES} && ${MEASURED}::text[]) as measured
          from guests
          join posts p
            on p.workspace_id = ${ctx.workspaceId} and p.influencer_id = guests."influencerId"
           and (p.invitation_id = guests.id or p.invitation_id = any (guests.superseded)
                or (p.invitation_id is null and p.event_id = guests."eventId"))
          left join post_current c on c.workspace_id = p.workspace_id and c.post_id = p.id
         where ${platform}::text is null or p.platform = ${platform}::text
         group by guests.id
      )
      select guests.id, guests."eventId", guests."influencerId", guests."partyLimit",
             guests."partySize", guests."wasSent", guests."hasAnswered", guests."hasAccepted",
             guests."isPresent", content.id is not null as "isPublished",
             coalesce(content.measured, false) as "isMeasured"
        from guests
        left join content on content.id = guests.id
       order by guests.id`;
  }
}
