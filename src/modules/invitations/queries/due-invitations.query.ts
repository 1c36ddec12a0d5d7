import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** How many are looked at in one go. */
const DUE_BATCH = 500;

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** The invitations to which time alone did something, at most a batch of each. */
@Injectable()
export class DueInvitationsQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** Events with offers that ended without an answer. */
  async eventsWithEndedOffers({ workspaceId, now }: RequestContext): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select distinct event_id as id from invitations
       where workspace_id = ${workspaceId} and answer = 'offered' and offered_until < ${now}
         and revoked_at is null
       order by event_id
       limit ${DUE_BATCH}`;
    return idsOf(rows);
  }

  /** Offers of one event that ended without an answer. */
  async endedOffers({ workspaceId, now }: RequestContext, eventId: string): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from invitations
       where workspace_id = ${workspaceId} and event_id = ${eventId} and answer = 'offered'
         and offered_until < ${now} and revoked_at is null
       order by id
       limit ${DUE_BATCH}`;
    return idsOf(rows);
  }

  /** Invitations that nobody answered by the deadline. */
  async unanswered({ workspaceId, now }: RequestContext): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select i.id from invitations i
        join events e on e.workspace_id = i.workspace_id and e.id = i.event_id
       where i.workspace_id = ${workspaceId} and i.answer = 'pending' and i.revoked_at is null
         and coalesce(e.rsvp_deadline, e.starts_at) < ${now} and e.state <> 'cancelled'
       order by i.id
       limit ${DUE_BATCH}`;
    return idsOf(rows);
  }

  /** Guests who said that they come, and whose event ended without them. */
  async missing({ workspaceId, now }: RequestContext): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select i.id from invitations i
        join events e on e.workspace_id = i.workspace_id and e.id = i.event_id
       where i.workspace_id = ${workspaceId} and i.answer = 'accepted' and i.presence = 'expected'
         and i.revoked_at is null and e.ends_at < ${now} and e.state <> 'cancelled'
       order by i.id
       limit ${DUE_BATCH}`;
    return idsOf(rows);
  }
}
