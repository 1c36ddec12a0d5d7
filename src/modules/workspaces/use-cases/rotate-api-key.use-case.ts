import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { ApiKeyRepository } from '../api-key.repository.js';
import { KeyLookup } from '../callers/key-lookup.js';
import { keyState, overlapEnd, successorExpiry } from '../domain/api-key-state.js';
import type { ApiKey } from '../entities/api-key.entity.js';
import { KeyMakers } from '../key-makers.js';
import { workspaceProblems } from '../workspaces.errors.js';
import { newApiKey, notedOf, refuseMoreThanOwn } from './new-api-key.js';

/** Puts a new key in the place of one that works; both do until the overlap ends. */
@Injectable()
export class RotateApiKey {
  constructor(
    private readonly db: UnitOfWork,
    private readonly keys: ApiKeyRepository,
    private readonly makers: KeyMakers,
    private readonly lookup: KeyLookup,
    private readonly audit: AuditLog,
  ) {}

  /** The successor's id and secret, which is not seen again. */
  execute(
    ctx: RequestContext,
    id: string,
    overlapHours: number,
  ): Promise<{ id: string; secret: string }> {
    return this.db.run(ctx, async () => {
      const key = await this.keys.findById(ctx.workspaceId, id);
      if (key === null) throw httpProblems.refuse('not_found');
      refuseMoreThanOwn(ctx.actor, key.scopes);
      refuseToReplace(key, ctx.now);
      const expiresAt = successorExpiry(key, ctx.now);
      await this.makers.refuseToOutlive(ctx, expiresAt);
      const { key: successor, secret } = newApiKey(ctx, { ...key, expiresAt });
      await this.keys.insert(successor);
      const until = overlapEnd(overlapHours, ctx.now);
      this.lookup.doubt(id);
      const replaced = await this.keys.replace(key, successor.id, until, ctx.now);
      // Somebody else was faster, and only then: whatever else hinders was told above.
      if (!replaced) throw workspaceProblems.refuse('key_replaced_already');
      const after = await this.keys.findById(ctx.workspaceId, id);
      await this.audit.record(ctx, {
        action: 'api-key.rotated',
        subject: { type: 'api-key', id },
        before: notedOf(key),
        after: after && { ...notedOf(after), replacedBy: successor.id },
      });
      await this.audit.record(ctx, {
        action: 'api-key.made',
        subject: { type: 'api-key', id: successor.id },
        after: notedOf(successor),
      });
      return { id: successor.id, secret };
    });
  }
}

const refuseToReplace = (key: ApiKey, now: Date): void => {
  const state = keyState(key, now);
  if (state === 'revoked') throw workspaceProblems.refuse('key_revoked');
  if (key.replacedBy !== null) throw workspaceProblems.refuse('key_replaced_already');
  if (state === 'expired') throw workspaceProblems.refuse('key_expired');
};
