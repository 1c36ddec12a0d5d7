import { Injectable } from '@nestjs/common';

import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { TidyDeliveries } from '../use-cases/tidy-deliveries.use-case.js';

/** Once an hour, every workspace's delivery log is tidied. */
@Injectable()
@HandlesJob({ queue: 'connections.tidy-deliveries', schedule: '35 * * * *', retries: 0 })
export class TidyDeliveriesJob implements JobHandler {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly tidyDeliveries: TidyDeliveries,
  ) {}

  handle(): Promise<void> {
    return this.workspaces.visitAll((ctx) => this.tidyDeliveries.execute(ctx));
  }
}
