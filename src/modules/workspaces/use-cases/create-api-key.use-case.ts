import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { newId } from '../../../platform/ids.js';
import { actorMay, type Permission } from '../../../platform/security/permissions.js';
import { fingerprint } from '../../../platform/security/secrets.js';
import { ApiKeyRepository } from '../api-key.repository.js';
import { formatApiKey } from '../domain/api-key.js';
import { workspaceProblems } from '../workspaces.errors.js';

export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly expiresAt?: Date | null;
}

/** Makes an API key; the answer is the only time that its secret is seen. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly db: UnitOfWork,
    private readonly keys: ApiKeyRepository,
  ) {}

  async execute(ctx: RequestContext, input: NewApiKey): Promise<{ id: string; secret: string }> {
    const scope = input.scopes.find((wanted) => !actorMay(ctx.actor, wanted));
    if (scope !== undefined) {
      throw workspaceProblems.refuse('scope_above_maker', { scope }, '/scopes');
    }
    const { expiresAt = null } = input;
    if (expiresAt !== null && expiresAt <= ctx.now) {
      throw new InvalidInput([{ pointer: '/expiresAt', code: 'already_past' }]);
    }
    const secret = formatApiKey(randomBytes(64), crc32);
    const id = newId();
    await this.db.run(ctx, () =>
      this.keys.insert({
        id,
        workspaceId: ctx.workspaceId,
        name: input.name,
        hash: fingerprint(secret),
        hint: secret.slice(-4),
        scopes: [...input.scopes],
        createdBy: actorRef(ctx.actor),
        createdAt: ctx.now,
        expiresAt,
        lastUsedAt: null,
        revokedAt: null,
      }),
    );
    return { id, secret };
  }
}
