import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { ApiKeyRepository } from '../api-key.repository.js';

/** Says better what a key is for; what it may do never changes. */
@Injectable()
export class RenameApiKey {
  constructor(
    private readonly db: UnitOfWork,
    private readonly keys: ApiKeyRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string, name: string | undefined): Promise<void> {
    return this.db.run(ctx, async () => {
      const key = await this.keys.findById(ctx.workspaceId, id);
      if (key === null) throw httpProblems.refuse('not_found');
      if (name === undefined || name === key.name) return;
      await this.keys.rename(ctx.workspaceId, id, name);
      await this.audit.record(ctx, {
        action: 'api-key.renamed',
        subject: { type: 'api-key', id },
        before: { name: key.name },
        after: { name },
      });
    });
  }
}
