import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** How small the smallest party is that waits for seats and may be written to, by event; none where nobody waits. */
@Injectable()
export class WaitingLineQuery {
  constructor(private readonly db: UnitOfWork) {}

  async run(
    workspaceId: string,
    eventIds: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    if (eventIds.length === 0) return new Map();
    const rows = await this.db.manager.sql<{ eventId: string; smallest: number }[]>`
      select i.event_id as "eventId", min(i.party_size) as smallest
        from invitations i
        join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
       where i.workspace_id = ${workspaceId} and i.event_id = any (${eventIds}::uuid[])
         and i.answer = 'waitlisted' and i.revoked_at is null and f.do_not_contact_at is null
       group by i.event_id`;
    return new Map(rows.map(({ eventId, smallest }) => [eventId, smallest]));
  }
}
