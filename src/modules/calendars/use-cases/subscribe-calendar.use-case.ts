import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { CalendarRepository } from '../calendar.repository.js';
import { REFRESH_CALENDAR, type CalendarToRefresh } from '../calendar-jobs.js';
import { notedOf, type CalendarWish } from '../calendar-wish.js';
import { CalendarWishes } from '../calendar-wishes.js';
import { calendarProblems } from '../calendars.errors.js';
import type { Calendar } from '../entities/calendar.entity.js';

/** Each is asked for every day. */
const MOST_CALENDARS = 50;

/** The evening: when most of what guests are invited to begins. */
const TIME_OF_DAY = '20:00';

/** Subscribes to a calendar; it is read at once, by a job. Answers its id. */
@Injectable()
export class SubscribeCalendar {
  constructor(
    private readonly db: UnitOfWork,
    private readonly calendars: CalendarRepository,
    private readonly wishes: CalendarWishes,
    private readonly workspaces: Workspaces,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
  ) {}

  async execute(ctx: RequestContext, wish: CalendarWish): Promise<string> {
    const { workspaceId } = ctx;
    const { timeZone } = await this.workspaces.facts(workspaceId);
    const calendar: Calendar = {
      ...blank(ctx, wish, timeZone),
      ...this.wishes.addressOf(wish.url),
      ...(await this.wishes.columnsOf(ctx, wish)),
    };
    await this.db.run(ctx, async () => {
      if ((await this.calendars.countLocked(workspaceId)) >= MOST_CALENDARS)
        throw calendarProblems.refuse('too_many_calendars', { most: MOST_CALENDARS });
      await this.calendars.insert(calendar);
      await this.audit.record(ctx, {
        action: 'calendar.subscribed',
        subject: { type: 'calendar', id: calendar.id },
        after: notedOf(calendar),
      });
      const job: CalendarToRefresh = { workspaceId, calendarId: calendar.id };
      await this.jobs.send(REFRESH_CALENDAR, job, { singletonKey: calendar.id });
    });
    return calendar.id;
  }
}

const blank = (
  ctx: RequestContext,
  { name, kind }: CalendarWish,
  timeZone: string,
): Omit<Calendar, 'sealedUrl' | 'host'> => ({
  workspaceId: ctx.workspaceId,
  id: newId(),
  name,
  kind,
  seats: 0,
  campaignId: null,
  venueName: null,
  venueCity: null,
  venueAddress: null,
  timeZone,
  timeOfDay: TIME_OF_DAY,
  etag: null,
  lastModified: null,
  readAt: null,
  refreshedAt: null,
  triedAt: null,
  result: null,
  problem: null,
  problemSince: null,
  createdBy: actorRef(ctx.actor),
  createdAt: ctx.now,
  updatedAt: ctx.now,
});
