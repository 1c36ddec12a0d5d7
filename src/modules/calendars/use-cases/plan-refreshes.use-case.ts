import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { CalendarRepository } from '../calendar.repository.js';
import { REFRESH_CALENDAR, type CalendarToRefresh } from '../calendar-jobs.js';
import { secondOf } from '../domain/refresh-time.js';

const HOUR_MS = 3_600_000;

/** A little less than a day, since it is looked for once an hour. */
const DUE_MS = 23 * HOUR_MS;

/** Has every calendar refreshed that was not asked for since yesterday, spread over the hour. */
@Injectable()
export class PlanRefreshes {
  constructor(
    private readonly db: UnitOfWork,
    private readonly calendars: CalendarRepository,
    private readonly jobs: JobQueue,
  ) {}

  execute({ workspaceId, now }: RequestContext): Promise<void> {
    return this.db.run({ workspaceId }, async () => {
      const due = await this.calendars.due(workspaceId, new Date(now.getTime() - DUE_MS));
      for (const calendarId of due) {
        const job: CalendarToRefresh = { workspaceId, calendarId };
        await this.jobs.send(REFRESH_CALENDAR, job, {
          singletonKey: calendarId,
          startAfter: new Date(now.getTime() + secondOf(calendarId) * 1000),
        });
      }
    });
  }
}
