import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { WORK_ON_IMPORT } from '../import-jobs.js';
import { ImportRepository } from '../import.repository.js';

/** A slice, and reading a large file through, take a few seconds. Who was only slow is not disturbed: of two at work on one import the later gives up. */
const SILENCE_MS = 30_000;

/** Lets work go on that ended with its process. */
@Injectable()
export class ResumeImports {
  constructor(
    private readonly db: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly jobs: JobQueue,
  ) {}

  execute(ctx: RequestContext): Promise<void> {
    const { workspaceId, now } = ctx;
    return this.db.run(ctx, async () => {
      const since = new Date(now.getTime() - SILENCE_MS);
      for (const importId of await this.imports.silentSince(workspaceId, since)) {
        await this.jobs.send(WORK_ON_IMPORT, { workspaceId, importId });
      }
    });
  }
}
