import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { WORK_ON_IMPORT } from '../import-jobs.js';
import { ImportFileRepository } from '../import-file.repository.js';
import { ImportRepository } from '../import.repository.js';
import { importProblems } from '../imports.errors.js';
import { found, moved, refuseForbidden } from '../move-import.js';

/** Begins to take back all that an import took in. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly db: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly files: ImportFileRepository,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    const { workspaceId, actor, locale, now } = ctx;
    const key = { workspaceId, id };
    return this.db.run(ctx, async () => {
      const before = found(await this.imports.lock(key));
      if (before.state === 'undoing' || before.state === 'undone') return;
      refuseForbidden(ctx, before.kind);
      const state = moved(before, 'undo');
      // What taking back needs is forgotten with the file.
      if ((await this.files.part(key, 0)) === null) throw importProblems.refuse('import_gone');
      const changes = { state, actsAs: actor, locale, problem: null, obstacles: null };
      await this.imports.update(before, changes, now);
      await this.audit.record(ctx, {
        action: 'import.undo-begun',
        subject: { type: 'import', id },
        before: { state: before.state },
        after: { state },
      });
      await this.jobs.send(WORK_ON_IMPORT, { workspaceId, importId: id });
    });
  }
}
