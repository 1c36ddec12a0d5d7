import { Injectable } from '@nestjs/common';

import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { ResumeImports } from '../use-cases/resume-imports.use-case.js';

/** Once a minute, work goes on that ended with its process. */
@Injectable()
@HandlesJob({ queue: 'imports.resume', schedule: '* * * * *', retries: 0 })
export class ResumeImportsJob implements JobHandler {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly resumeImports: ResumeImports,
  ) {}

  handle(): Promise<void> {
    return this.workspaces.visitAll((ctx) => this.resumeImports.execute(ctx));
  }
}
