import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { ApiKeyRepository } from '../api-key.repository.js';

/** Stops a key from working, at once; revoking it again changes nothing. */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly db: UnitOfWork,
    private readonly keys: ApiKeyRepository,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const key = await this.keys.findById(ctx.workspaceId, id);
      if (key === null) throw httpProblems.refuse('not_found');
      if (key.revokedAt === null) await this.keys.revoke(ctx.workspaceId, id, ctx.now);
    });
  }
}
