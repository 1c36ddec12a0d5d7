import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { EventKind, EventState } from '../../events/events.contract.js';
import type { AnswerState } from '../domain/answer.js';
import { guestMay } from '../domain/answering.js';
import { deadlineOf } from '../domain/offer.js';
import type { PresenceState } from '../domain/presence.js';
import { GuestLinks } from '../guest-links.js';
import { AgreedDeliverables, type DeliverableView } from '../invitations.contract.js';

interface Row {
  readonly eventKind: EventKind;
  readonly eventTitle: string;
  readonly eventState: EventState;
  readonly venueName: string;
  readonly venueCity: string;
  readonly venueAddress: string | null;
  readonly timeZone: string;
  readonly doorsAt: Date | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly rsvpDeadline: Date | null;
  readonly hostName: string;
  readonly guestName: string;
  readonly partyLimit: number;
  readonly partySize: number;
  readonly answer: AnswerState;
  readonly presence: PresenceState;
  readonly offeredUntil: Date | null;
  readonly revokedAt: Date | null;
  readonly linkVersion: number;
  readonly placeInLine: number | null;
  readonly companions: { name: string }[];
  readonly brief: string | null;
  readonly hashtags: string[] | null;
  readonly mentions: string[] | null;
}

/** What a guest may see of their invitation: nothing about anybody else. */
export interface GuestView {
  readonly event: {
    readonly kind: EventKind;
    readonly title: string;
    readonly state: EventState;
    readonly venue: { name: string; city: string; address: string | null; timeZone: string };
    readonly doorsAt: Date | null;
    readonly startsAt: Date;
    readonly endsAt: Date;
  };
  readonly host: string;
  readonly guestName: string;
  readonly partyLimit: number;
  readonly partySize: number;
  readonly companions: { name: string }[];
  readonly answer: AnswerState;
  /** 1 is the next in line; null where the guest does not wait. */
  readonly waitlistPosition: number | null;
  readonly offeredUntil: Date | null;
  /** Null unless the guest comes, to an event that takes place. */
  readonly ticket: string | null;
  readonly rsvpDeadline: Date;
  readonly mayAnswer: boolean;
  /** Whether seats or a place in line may be given up now; longer possible than an answer. */
  readonly mayWithdraw: boolean;
  readonly revoked: false;
  readonly brief: string | null;
  readonly hashtags: string[];
  readonly mentions: string[];
  readonly deliverables: DeliverableView[];
}

/** What is left to see of an invitation that the host took back. */
export interface RevokedGuestView {
  readonly event: { readonly title: string };
  readonly host: string;
  readonly revoked: true;
}

/** The invitation behind a guest link, as its guest sees it. */
@Injectable()
export class GuestViewQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly links: GuestLinks,
    private readonly agreed: AgreedDeliverables,
  ) {}

  run(ctx: RequestContext, id: string): Promise<GuestView | RevokedGuestView> {
    return this.db.run(ctx, async () => {
      const row = await this.row(ctx, id);
      if (row.revokedAt !== null) {
        return { event: { title: row.eventTitle }, host: row.hostName, revoked: true };
      }
      const deliverables = (await this.agreed.of(ctx, [id])).get(id) ?? [];
      const link = { workspaceId: ctx.workspaceId, id, linkVersion: row.linkVersion };
      const event = { ...row, state: row.eventState };
      const may = guestMay(row, { ...event, deadline: deadlineOf(row, event) }, ctx.now);
      const { guestName, partyLimit, partySize, companions, answer, brief } = row;
      return {
        event: eventOf(row),
        host: row.hostName,
        guestName,
        partyLimit,
        partySize,
        companions,
        answer,
        waitlistPosition: row.placeInLine,
        offeredUntil: row.offeredUntil,
        ticket: answer === 'accepted' && takesPlace(row) ? this.links.ticket(link) : null,
        rsvpDeadline: row.rsvpDeadline ?? row.startsAt,
        mayAnswer: may.answer,
        mayWithdraw: may.withdraw,
        revoked: false,
        brief,
        hashtags: row.hashtags ?? [],
        mentions: row.mentions ?? [],
        deliverables,
      };
    });
  }

  private async row(ctx: RequestContext, id: string): Promise<Row> {
    const [row] = await this.db.manager.sql<Row[]>`
      select e.kind as "eventKind", e.title as "eventTitle", e.state as "eventState",
             e.venue_name as "venueName", e.venue_city as "venueCity",
             e.venue_address as "venueAddress", e.time_zone as "timeZone", e.doors_at as "doorsAt",
             e.starts_at as "startsAt", e.ends_at as "endsAt", e.rsvp_deadline as "rsvpDeadline",
             w.name as "hostName", f.name as "guestName", i.party_limit as "partyLimit",
             i.party_size as "partySize", i.answer, i.presence, i.offered_until as "offeredUntil",
             i.revoked_at as "revokedAt", i.link_version as "linkVersion",
             case when i.answer = 'waitlisted' then
               (select count(*)::integer + 1 from invitations b
                 where b.workspace_id = i.workspace_id and b.event_id = i.event_id
                   and b.answer = 'waitlisted' and b.revoked_at is null
                   and b.waitlist_position < i.waitlist_position) end as "placeInLine",
             (select coalesce(jsonb_agg(jsonb_build_object('name', c.name) order by c.position), '[]')
                from invitation_companions c
               where c.workspace_id = i.workspace_id and c.invitation_id = i.id) as companions,
             p.brief, p.hashtags, p.mentions
        from invitations i
        join workspaces w on w.id = i.workspace_id
        join events e on e.workspace_id = i.workspace_id and e.id = i.event_id
        join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
        left join campaigns p on p.workspace_id = e.workspace_id and p.id = e.campaign_id
       where i.workspace_id = ${ctx.workspaceId} and i.id = ${id}`;
    if (row === undefined) throw httpProblems.refuse('not_found');
    return row;
  }
}

const eventOf = (row: Row): GuestView['event'] => ({
  kind: row.eventKind,
  title: row.eventTitle,
  state: row.eventState,
  venue: {
    name: row.venueName,
    city: row.venueCity,
    address: row.venueAddress,
    timeZone: row.timeZone,
  },
  doorsAt: row.doorsAt,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
});

const takesPlace = ({ eventState }: Row): boolean =>
  eventState === 'open' || eventState === 'closed';
