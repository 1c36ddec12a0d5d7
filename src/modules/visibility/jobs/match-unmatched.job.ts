import { Injectable } from '@nestjs/common';

import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { MatchReadings } from '../use-cases/match-readings.use-case.js';

/**
 * Looks through every unmatched box once a minute. A reading and its post may arrive at the same
 * moment, each unseen by the other; then nobody but this job brings them together.
 */
@Injectable()
@HandlesJob({ queue: 'visibility.match-unmatched', schedule: '* * * * *', retries: 0 })
export class MatchUnmatched implements JobHandler {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly matchReadings: MatchReadings,
  ) {}

  handle(): Promise<void> {
    return this.workspaces.visitAll(async (ctx) => {
      await this.matchReadings.execute(ctx, null);
    });
  }
}
