import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { MarkMissed } from '../use-cases/mark-missed.use-case.js';

/** Every minute: what is overdue becomes missed, in every workspace. */
@Injectable()
@HandlesJob({ queue: 'content.mark-missed', schedule: '* * * * *' })
export class MarkMissedJob implements JobHandler {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly clock: Clock,
    private readonly markMissed: MarkMissed,
  ) {}

  async handle(): Promise<void> {
    for (const workspaceId of await this.workspaces.allIds())
      await this.markMissed.execute(systemContext(workspaceId, this.clock.now()));
  }
}
