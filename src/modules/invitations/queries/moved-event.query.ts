import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** How many are looked at in one go. */
const MOVED_BATCH = 500;

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** The invitations to one event about which the clock decided something that another schedule takes back, a batch of each. */
@Injectable()
export class MovedEventQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** Those that ended without their guest ever having said anything. */
  async silent({ workspaceId }: RequestContext, eventId: string): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from invitations
       where workspace_id = ${workspaceId} and event_id = ${eventId} and answer = 'expired'
         and answered_at is null and revoked_at is null
       order by id
       limit ${MOVED_BATCH}`;
    return idsOf(rows);
  }

  /** Those whose guests did not come by the end. */
  async absent({ workspaceId }: RequestContext, eventId: string): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from invitations
       where workspace_id = ${workspaceId} and event_id = ${eventId} and presence = 'absent'
         and revoked_at is null
       order by id
       limit ${MOVED_BATCH}`;
    return idsOf(rows);
  }

  /** Those whose seats are held beyond `deadline`. */
  async offeredBeyond(
    { workspaceId }: RequestContext,
    eventId: string,
    deadline: Date,
  ): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from invitations
       where workspace_id = ${workspaceId} and event_id = ${eventId} and answer = 'offered'
         and offered_until > ${deadline} and revoked_at is null
       order by id
       limit ${MOVED_BATCH}`;
    return idsOf(rows);
  }
}
