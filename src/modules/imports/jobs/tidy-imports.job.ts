import { Injectable } from '@nestjs/common';

import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { TidyImports } from '../use-cases/tidy-imports.use-case.js';

/** Once a day, old files are forgotten. */
@Injectable()
@HandlesJob({ queue: 'imports.tidy', schedule: '20 3 * * *', retries: 0 })
export class TidyImportsJob implements JobHandler {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly tidyImports: TidyImports,
  ) {}

  handle(): Promise<void> {
    return this.workspaces.visitAll((ctx) => this.tidyImports.execute(ctx));
  }
}
