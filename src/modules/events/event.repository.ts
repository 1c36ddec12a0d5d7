import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Event } from './entities/event.entity.js';

/** By what events are looked for. */
export interface EventMarks {
  readonly ids: readonly string[];
  readonly sources: readonly string[];
  readonly starts: readonly Date[];
}

/** Events, loaded and saved. Seats are counted in the seat repository alone. */
@Injectable()
export class EventRepository {
  constructor(private readonly db: UnitOfWork) {}

  findById(workspaceId: string, id: string): Promise<Event | null> {
    return this.db.manager.findOneBy(Event, { workspaceId, id });
  }

  /** The events of these ids, in their order. */
  async findByIds(workspaceId: string, ids: readonly string[]): Promise<Event[]> {
    const found = await this.db.manager.findBy(Event, { workspaceId, id: In([...ids]) });
    const byId = new Map(found.map((event) => [event.id, event]));
    return ids.map((id) => byId.get(id)).filter((event) => event !== undefined);
  }

  /** The event, locked until the unit of work ends. */
  lockById(workspaceId: string, id: string): Promise<Event | null> {
    return this.db.manager.findOne(Event, {
      where: { workspaceId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** The events of these ids, locked in the order of the ids, so that nobody waits in a circle. */
  lockByIds(workspaceId: string, ids: readonly string[]): Promise<Event[]> {
    return this.db.manager.find(Event, {
      where: { workspaceId, id: In([...ids]) },
      order: { id: 'asc' },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** The events that have one of these ids, come of one of these sources, or begin at one of these moments. */
  async findAmong(workspaceId: string, by: EventMarks): Promise<Event[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from events
       where workspace_id = ${workspaceId}
         and (id = any (${by.ids}::uuid[]) or source_uid = any (${by.sources}::text[])
              or starts_at = any (${by.starts}::timestamptz[]))`;
    return this.findByIds(
      workspaceId,
      rows.map(({ id }) => id),
    );
  }

  /** Nobody else takes records in until the unit of work ends: two at once would not see what the other adds. */
  async holdIntake(workspaceId: string): Promise<void> {
    await this.db.manager.sql`
      select pg_advisory_xact_lock(hashtextextended(${`events intake ${workspaceId}`}, 0))`;
  }

  /** Adds an event; where it cannot be added, the unit of work fails. */
  insert(event: Event): void {
    this.db.sendAlong`
      insert into events
        (workspace_id, id, campaign_id, kind, title, venue_name, venue_city, venue_address, time_zone,
         doors_at, starts_at, ends_at, rsvp_deadline, capacity, seats_taken, waitlist_counter,
         seat_value_amount, seat_value_currency, state, source_uid, source_sequence, source_said,
         created_at, updated_at)
      values (${event.workspaceId}, ${event.id}, ${event.campaignId}, ${event.kind}, ${event.title},
              ${event.venueName}, ${event.venueCity}, ${event.venueAddress}, ${event.timeZone},
              ${event.doorsAt}, ${event.startsAt}, ${event.endsAt}, ${event.rsvpDeadline},
              ${event.capacity}, ${event.seatsTaken}, ${event.waitlistCounter},
              ${event.seatValueAmount}, ${event.seatValueCurrency}, ${event.state},
              ${event.sourceUid}, ${event.sourceSequence},
              ${event.sourceSaid === null ? null : JSON.stringify(event.sourceSaid)}::jsonb,
              ${event.createdAt}, ${event.updatedAt})`;
  }

  async update(workspaceId: string, id: string, changes: Partial<Event>): Promise<void> {
    await this.db.manager.update(Event, { workspaceId, id }, changes);
  }

  /** Removes an event; fails as `violatesReference` knows where something refers to it. */
  async delete(workspaceId: string, id: string): Promise<void> {
    await this.db.manager.delete(Event, { workspaceId, id });
  }

  /** Whether the workspace has this campaign. */
  async campaignExists(workspaceId: string, id: string): Promise<boolean> {
    const rows = await this.db.manager.sql<unknown[]>`
      select 1 from campaigns where workspace_id = ${workspaceId} and id = ${id}`;
    return rows.length > 0;
  }
}
