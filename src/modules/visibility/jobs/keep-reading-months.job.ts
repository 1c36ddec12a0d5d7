import { Injectable } from '@nestjs/common';

import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { KeepReadingMonths } from '../use-cases/keep-reading-months.use-case.js';

/** Makes the months of readings ahead, and drops those that are kept no longer, every night. */
@Injectable()
@HandlesJob({ queue: 'visibility.keep-reading-months', schedule: '23 2 * * *' })
export class KeepReadingMonthsJob implements JobHandler {
  constructor(private readonly keepReadingMonths: KeepReadingMonths) {}

  async handle(): Promise<void> {
    await this.keepReadingMonths.execute();
  }
}
