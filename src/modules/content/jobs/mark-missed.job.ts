import { Injectable } from '@nestjs/common';

import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { MarkMissed } from '../use-cases/mark-missed.use-case.js';

/** Every minute: what is overdue becomes missed, in every workspace. */
@Injectable()
@HandlesJob({ queue: 'content.mark-missed', schedule: '* * * * *' })
export class MarkMissedJob implements JobHandler {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly markMissed: MarkMissed,
  ) {}

  handle(): Promise<void> {
    return this.workspaces.visitAll((ctx) => this.markMissed.execute(ctx));
  }
}
