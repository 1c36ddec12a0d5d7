import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ImportRepository } from '../import.repository.js';

/** How long files and their rows are kept after the last work on them. */
const KEPT_DAYS = 30;

/** Forgets the files of imports, and with them what undoing needs. */
@Injectable()
export class TidyImports {
  constructor(
    private readonly db: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext): Promise<void> {
    const before = new Date(ctx.now.getTime() - KEPT_DAYS * 86_400_000);
    return this.db.run(ctx, async () => {
      const forgotten = await this.imports.forgetContent(ctx.workspaceId, before);
      if (forgotten === 0) return;
      await this.audit.record(ctx, {
        action: 'imports.forgotten',
        subject: { type: 'workspace', id: ctx.workspaceId },
        after: { imports: forgotten },
      });
    });
  }
}
