import { Injectable } from '@nestjs/common';

import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { PlanRefreshes } from '../use-cases/plan-refreshes.use-case.js';

/** Looks every hour for calendars that were not asked for since yesterday, so that not all are asked for at once. */
@Injectable()
@HandlesJob({ queue: 'calendars.plan-refreshes', schedule: '41 * * * *', retries: 0 })
export class RefreshCalendarsJob implements JobHandler {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly planRefreshes: PlanRefreshes,
  ) {}

  handle(): Promise<void> {
    return this.workspaces.visitAll((ctx) => this.planRefreshes.execute(ctx));
  }
}
