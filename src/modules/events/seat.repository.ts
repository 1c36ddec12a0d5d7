import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { EventSeats, type LockedEvent, type SeatOutcome } from './events.contract.js';

/** The seat counter. What must never be wrong is decided in one statement, on the locked row. */
@Injectable()
export class SeatRepository extends EventSeats {
  constructor(private readonly db: UnitOfWork) {
    super();
  }

  async lock({ workspaceId }: RequestContext, eventId: string): Promise<LockedEvent | null> {
    const [event] = await this.db.manager.sql<LockedEvent[]>`
      select id, state, doors_at as "doorsAt", starts_at as "startsAt", ends_at as "endsAt",
             rsvp_deadline as "rsvpDeadline", capacity - seats_taken as "freeSeats",
             waitlist_counter > 0 as "everWaited"
        from events
       where workspace_id = ${workspaceId} and id = ${eventId}
         for no key update`;
    return event ?? null;
  }

  async lockAll({ workspaceId }: RequestContext, eventIds: readonly string[]): Promise<void> {
    if (eventIds.length === 0) return;
    await this.db.manager.sql`
      select id from events
       where workspace_id = ${workspaceId} and id = any (${eventIds}::uuid[])
       order by id
         for no key update`;
  }

  async claim(
    { workspaceId }: RequestContext,
    eventId: string,
    seats: number,
    ifFull: 'wait' | 'refuse',
  ): Promise<SeatOutcome> {
    const { manager } = this.db;
    // The locked row, not the row of the statement's snapshot, says whether they fit.
    const [row] = await manager.sql<{ seated: boolean; position: number }[]>`
      with locked as (
        select workspace_id, id, seats_taken + ${seats}::integer <= capacity as fits
          from events where workspace_id = ${workspaceId} and id = ${eventId} for no key update
      ), counted as (
        update events e
           set seats_taken = e.seats_taken + case when l.fits then ${seats}::integer else 0 end,
               waitlist_counter = e.waitlist_counter
                 + case when not l.fits and ${ifFull === 'wait'}::boolean then 1 else 0 end
          from locked l
         where e.workspace_id = l.workspace_id and e.id = l.id
        returning l.fits as seated, e.waitlist_counter as position
      )
      select seated, position from counted`;
    if (row === undefined) throw new Error(`event ${eventId} does not exist`);
    if (row.seated) return { seated: true };
    return { seated: false, position: ifFull === 'wait' ? row.position : null };
  }

  async free({ workspaceId }: RequestContext, eventId: string, seats: number): Promise<void> {
    await this.db.manager.sql`
      update events set seats_taken = seats_taken - ${seats}::integer
       where workspace_id = ${workspaceId} and id = ${eventId}`;
  }
}
