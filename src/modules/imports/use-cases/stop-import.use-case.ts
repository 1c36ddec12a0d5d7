import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { WORK_ON_IMPORT } from '../import-jobs.js';
import { ImportRepository } from '../import.repository.js';
import { found, moved, refuseForbidden } from '../move-import.js';

/** Asks the work on an import to stop: what is taken stays taken, and it can go on or be undone. */
@Injectable()
export class StopImport {
  constructor(
    private readonly db: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const before = found(await this.imports.lock({ workspaceId: ctx.workspaceId, id }));
      refuseForbidden(ctx, before.kind);
      if (before.state === 'stopping' || before.state === 'stopped') return;
      const state = moved(before, 'stop');
      await this.imports.update(before, { state }, ctx.now);
      await this.audit.record(ctx, {
        action: 'import.stopped',
        subject: { type: 'import', id },
        before: { state: before.state },
        after: { state, position: before.position },
      });
      // Whoever was at work may have ended with its process: then nobody else would see it.
      if (state === 'stopping')
        await this.jobs.send(WORK_ON_IMPORT, { workspaceId: ctx.workspaceId, importId: id });
    });
  }
}
