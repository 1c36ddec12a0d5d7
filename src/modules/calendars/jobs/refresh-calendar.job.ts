import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { REFRESH_CALENDAR, type CalendarToRefresh } from '../calendar-jobs.js';
import { RefreshCalendar } from '../use-cases/refresh-calendar.use-case.js';

/** Refreshes one calendar. That its server does not answer is no failure of the job: it is asked again tomorrow. */
@Injectable()
@HandlesJob({ queue: REFRESH_CALENDAR, atOnce: true, oncePerKey: true, retries: 1 })
export class RefreshCalendarJob implements JobHandler<CalendarToRefresh> {
  constructor(
    private readonly refreshCalendar: RefreshCalendar,
    private readonly workspaces: Workspaces,
    private readonly clock: Clock,
  ) {}

  async handle({ workspaceId, calendarId }: CalendarToRefresh): Promise<void> {
    const { locale } = await this.workspaces.facts(workspaceId);
    const ctx = { ...systemContext(workspaceId, this.clock.now()), locale };
    await this.refreshCalendar.execute(ctx, calendarId);
  }
}
