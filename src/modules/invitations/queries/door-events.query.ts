import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { EventState } from '../../events/events.contract.js';

export interface DoorEventRow {
  readonly id: string;
  readonly title: string;
  readonly venueName: string;
  readonly timeZone: string;
  readonly doorsAt: Date | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: EventState;
  /** People who said that they come, companions included. */
  readonly expected: number;
  /** People of the parties that came in. */
  readonly present: number;
}

/** The events of today, by the calendar of each venue, and those that began before and have not ended; at most 200, the first to begin first. */
@Injectable()
export class DoorEventsQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(ctx: RequestContext): Promise<DoorEventRow[]> {
    const { workspaceId, now } = ctx;
    return this.db.run(
      ctx,
      () => this.db.manager.sql<DoorEventRow[]>`
        select e.id, e.title, e.venue_name as "venueName", e.time_zone as "timeZone",
               e.doors_at as "doorsAt", e.starts_at as "startsAt", e.ends_at as "endsAt", e.state,
               coalesce(sum(i.party_size), 0)::integer as expected,
               coalesce(sum(i.party_size) filter (where i.presence = 'present'), 0)::integer as present
          from events e
          left join invitations i on i.workspace_id = e.workspace_id and i.event_id = e.id
               and i.answer = 'accepted' and i.revoked_at is null
         where e.workspace_id = ${workspaceId} and e.state in ('open', 'closed')
           and e.starts_at < ${now}::timestamptz + interval '2 days'
           and e.ends_at > ${now}::timestamptz - interval '2 days'
           and ((e.starts_at at time zone e.time_zone)::date
                  = (${now}::timestamptz at time zone e.time_zone)::date
                or (e.starts_at < ${now} and e.ends_at >= ${now}))
         group by e.workspace_id, e.id
         order by e.starts_at, e.id
         limit 200`,
    );
  }
}
