import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** Which guest of which event. */
export interface GuestKey {
  readonly eventId: string;
  readonly influencerId: string;
}

/** Whose an invitation is. */
export interface InvitationOwner extends GuestKey {
  /** Whether another invitation of the same guest stands instead. */
  readonly isSuperseded: boolean;
}

/** A guest of an event as one text. */
export const guestKey = ({ eventId, influencerId }: GuestKey): string =>
  `${eventId} ${influencerId}`;

/** Whose invitation it is, and which invitation somebody has. */
@Injectable()
export class InvitationKeysQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** Whose these invitations are, by their ids; an unknown one has no entry. */
  async owners(
    workspaceId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, InvitationOwner>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.manager.sql<(InvitationOwner & { id: string })[]>`
      select id, event_id as "eventId", influencer_id as "influencerId",
             superseded_by is not null as "isSuperseded"
        from invitations
       where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])`;
    return new Map(rows.map(({ id, ...key }) => [id, key]));
  }

  /** The ids of the invitations that these guests have; one that another supersedes is none. */
  async ids(workspaceId: string, guests: readonly GuestKey[]): Promise<string[]> {
    const events = guests.map(({ eventId }) => eventId);
    const influencers = guests.map(({ influencerId }) => influencerId);
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select i.id
        from unnest(${events}::uuid[], ${influencers}::uuid[]) as asked (event_id, influencer_id)
        join invitations i on i.workspace_id = ${workspaceId}
             and i.event_id = asked.event_id and i.influencer_id = asked.influencer_id
             and i.superseded_by is null`;
    return rows.map(({ id }) => id);
  }
}
