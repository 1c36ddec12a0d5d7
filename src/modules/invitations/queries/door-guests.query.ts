import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { EventState } from '../../events/events.contract.js';

/** What the door is told of a guest, and when their event is. */
export interface DoorGuest {
  readonly id: string;
  readonly name: string;
  readonly eventState: EventState;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Names and events of the guests whose tickets were shown, by invitation. */
@Injectable()
export class DoorGuestsQuery {
  constructor(private readonly db: UnitOfWork) {}

  async run(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, DoorGuest>> {
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<DoorGuest[]>`
        select i.id, f.name, e.state as "eventState", e.starts_at as "startsAt", e.ends_at as "endsAt"
          from invitations i
          join events e on e.workspace_id = i.workspace_id and e.id = i.event_id
          join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
         where i.workspace_id = ${ctx.workspaceId} and i.id = any (${ids}::uuid[])`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
