import { Injectable } from '@nestjs/common';

import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { WORK_ON_IMPORT, type ImportToWorkOn } from '../import-jobs.js';
import { WorkOnImport } from '../use-cases/work-on-import.use-case.js';

/** Works on an import: tries its rows out, takes them in or takes them back, as its state says. */
@Injectable()
@HandlesJob({ queue: WORK_ON_IMPORT, atOnce: true, timeoutSeconds: 3600 })
export class WorkOnImportJob implements JobHandler<ImportToWorkOn> {
  constructor(private readonly workOnImport: WorkOnImport) {}

  handle({ workspaceId, importId }: ImportToWorkOn): Promise<void> {
    return this.workOnImport.execute({ workspaceId, id: importId });
  }
}
