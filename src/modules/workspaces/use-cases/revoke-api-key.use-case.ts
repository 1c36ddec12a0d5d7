import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { ApiKeyRepository } from '../api-key.repository.js';
import { KeyLookup } from '../callers/key-lookup.js';

/**
 * Stops a key from working, and all that it made, and all that these made: whoever stole a key must not
 * stay in by another one. Here at once, in every process within a second. Revoking it again changes nothing.
 */
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
      // One generation after the other, each revoked before its keys are asked for: a key that is just
      // making another one is waited for. Every key has one maker, so this ends.
      let generation = [id];
      while (generation.length > 0) {
        await this.revoke(ctx, generation);
        generation = await this.keys.madeBy(ctx.workspaceId, generation);
      }
    });
  }

  private async revoke(ctx: RequestContext, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.lookup.doubt(id);
    const revoked = await this.keys.revoke(ctx.workspaceId, ids, ctx.now);
    const entries = revoked.map(({ id, name }) => ({
      action: 'api-key.revoked',
      subject: { type: 'api-key', id },
      before: { name, revokedAt: null },
      after: { name, revokedAt: ctx.now },
    }));
    await this.audit.recordMany(ctx, entries);
  }
}
