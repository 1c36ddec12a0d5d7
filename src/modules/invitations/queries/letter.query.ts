import { Injectable } from '@nestjs/common';

import type { Locale, RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { EventState } from '../../events/events.contract.js';
import type { AnswerState } from '../domain/answer.js';
import type { DeliveryState } from '../domain/delivery.js';

/** Everything that a letter to a guest says, or that decides whether it is written. */
export interface LetterFacts {
  readonly email: string | null;
  readonly guestName: string;
  readonly locale: Locale;
  readonly linkVersion: number;
  readonly delivery: DeliveryState;
  readonly answer: AnswerState;
  readonly partySize: number;
  readonly offeredUntil: Date | null;
  readonly revoked: boolean;
  readonly doNotContact: boolean;
  readonly hostName: string;
  readonly eventTitle: string;
  readonly eventState: EventState;
  readonly venueName: string;
  readonly venueCity: string;
  readonly timeZone: string;
  readonly startsAt: Date;
  readonly rsvpDeadline: Date;
}

/** What a letter about an invitation needs, or null where there is none. */
@Injectable()
export class LetterQuery {
  constructor(private readonly db: UnitOfWork) {}

  async run(ctx: RequestContext, invitationId: string): Promise<LetterFacts | null> {
    const [letter] = await this.db.run(
      ctx,
      () => this.db.manager.sql<LetterFacts[]>`
        select m.email, f.name as "guestName", i.locale, i.link_version as "linkVersion",
               i.delivery, i.answer, i.party_size as "partySize", i.offered_until as "offeredUntil",
               i.revoked_at is not null as revoked, f.do_not_contact_at is not null as "doNotContact",
               w.name as "hostName", e.title as "eventTitle", e.state as "eventState",
               e.venue_name as "venueName", e.venue_city as "venueCity", e.time_zone as "timeZone",
               e.starts_at as "startsAt", coalesce(e.rsvp_deadline, e.starts_at) as "rsvpDeadline"
          from invitations i
          join workspaces w on w.id = i.workspace_id
          join events e on e.workspace_id = i.workspace_id and e.id = i.event_id
          join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
          left join influencer_emails m
            on m.workspace_id = i.workspace_id and m.influencer_id = i.influencer_id and m.position = 0
         where i.workspace_id = ${ctx.workspaceId} and i.id = ${invitationId}`,
    );
    return letter ?? null;
  }
}
