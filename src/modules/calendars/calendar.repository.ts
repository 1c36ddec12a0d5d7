import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Calendar } from './entities/calendar.entity.js';

/** Calendars, and which events each told of. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly db: UnitOfWork) {}

  findById(workspaceId: string, id: string): Promise<Calendar | null> {
    return this.db.manager.findOneBy(Calendar, { workspaceId, id });
  }

  /** The newest that were made before the one of the id `after`, or of all. */
  findPage(workspaceId: string, after: string | number | null, limit: number): Promise<Calendar[]> {
    return this.db.manager.find(Calendar, {
      where: { workspaceId, ...(after !== null && { id: LessThan(String(after)) }) },
      order: { id: 'desc' },
      take: limit,
    });
  }

  /** The calendar, which nobody else changes until the unit of work ends. */
  lock(workspaceId: string, id: string): Promise<Calendar | null> {
    return this.db.manager.findOne(Calendar, {
      where: { workspaceId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** How many the workspace has; nobody adds one until the unit of work ends. */
  async countLocked(workspaceId: string): Promise<number> {
    const { manager } = this.db;
    await manager.sql`
      select pg_advisory_xact_lock(hashtextextended(${`calendars ${workspaceId}`}, 0))`;
    return manager.countBy(Calendar, { workspaceId });
  }

  async insert(calendar: Calendar): Promise<void> {
    await this.db.manager.insert(Calendar, calendar);
  }

  async update(workspaceId: string, id: string, changes: Partial<Calendar>): Promise<void> {
    await this.db.manager.update(Calendar, { workspaceId, id }, changes);
  }

  /** Keeps how a refresh went; what it read, only where nobody changed the calendar since it was fetched. */
  async noteRefresh(
    { workspaceId, id, updatedAt }: Calendar,
    news: Partial<Calendar>,
    read: Partial<Pick<Calendar, 'etag' | 'lastModified' | 'readAt'>> | null,
  ): Promise<void> {
    await this.db.manager.update(Calendar, { workspaceId, id }, news);
    if (read !== null) await this.db.manager.update(Calendar, { workspaceId, id, updatedAt }, read);
  }

  /** With the knowledge of which events it told of; these stay. */
  async delete(workspaceId: string, id: string): Promise<void> {
    await this.db.manager.delete(Calendar, { workspaceId, id });
  }

  /** The calendars that were not asked for since `before`. */
  async due(workspaceId: string, before: Date): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from calendars
       where workspace_id = ${workspaceId} and (tried_at is null or tried_at < ${before})
       order by id`;
    return rows.map(({ id }) => id);
  }

  /** Keeps that a calendar told of these events. */
  async noteSeen(
    { workspaceId, id }: Pick<Calendar, 'workspaceId' | 'id'>,
    eventIds: readonly string[],
    seenAt: Date,
  ): Promise<void> {
    if (eventIds.length === 0) return;
    await this.db.manager.sql`
      insert into calendar_entries (workspace_id, calendar_id, event_id, seen_at)
      select ${workspaceId}::uuid, ${id}::uuid, seen.id, ${seenAt}::timestamptz
        from unnest(${[...new Set(eventIds)]}::uuid[]) as seen (id)
      on conflict (workspace_id, calendar_id, event_id) do update set seen_at = excluded.seen_at`;
  }

  /** How many coming events a calendar told of before `seenAt`, and not since. */
  async countMissing(
    { workspaceId, id }: Pick<Calendar, 'workspaceId' | 'id'>,
    seenAt: Date,
  ): Promise<number> {
    const [row] = await this.db.manager.sql<{ missing: number }[]>`
      select count(*)::int as missing
        from calendar_entries c
        join events e on e.workspace_id = c.workspace_id and e.id = c.event_id
       where c.workspace_id = ${workspaceId} and c.calendar_id = ${id} and c.seen_at < ${seenAt}
         and e.state <> 'cancelled' and e.starts_at > ${seenAt}`;
    return row?.missing ?? 0;
  }
}
