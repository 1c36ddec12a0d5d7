import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { WORK_ON_IMPORT } from '../import-jobs.js';
import { ImportRepository } from '../import.repository.js';
import { found, moved, refuseForbidden } from '../move-import.js';

/** Begins to take the rows of an import in, or goes on where it was stopped. */
@Injectable()
export class RunImport {
  constructor(
    private readonly db: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    const { workspaceId, actor, locale, now } = ctx;
    return this.db.run(ctx, async () => {
      const before = found(await this.imports.lock({ workspaceId, id }));
      refuseForbidden(ctx, before.kind);
      const state = moved(before, 'run');
      // A check ends at the last row; what is taken begins at the first, or goes on.
      const position = before.state === 'ready' ? 0 : before.position;
      const changes = { state, position, actsAs: actor, locale, problem: null, obstacles: null };
      await this.imports.update(before, changes, now);
      await this.audit.record(ctx, {
        action: 'import.run',
        subject: { type: 'import', id },
        before: { state: before.state },
        after: { state },
      });
      await this.jobs.send(WORK_ON_IMPORT, { workspaceId, importId: id });
    });
  }
}
