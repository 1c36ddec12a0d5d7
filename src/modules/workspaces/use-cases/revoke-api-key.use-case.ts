import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { ApiKeyRepository } from '../api-key.repository.js';
import { KeyLookup } from '../callers/key-lookup.js';

/** Stops a key from working: here at once, in every process within a second. Revoking it again changes nothing. */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly db: UnitOfWork,
    private readonly keys: ApiKeyRepository,
    private readonly lookup: KeyLookup,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const key = await this.keys.findById(ctx.workspaceId, id);
      if (key === null) throw httpProblems.refuse('not_found');
      this.lookup.doubt(id);
      if (!(await this.keys.revoke(ctx.workspaceId, id, ctx.now))) return;
      await this.audit.record(ctx, {
        action: 'api-key.revoked',
        subject: { type: 'api-key', id },
        before: { name: key.name, revokedAt: null },
        after: { name: key.name, revokedAt: ctx.now },
      });
    });
  }
}
