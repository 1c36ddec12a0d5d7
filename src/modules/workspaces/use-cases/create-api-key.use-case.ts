import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import type { Permission } from '../../../platform/security/permissions.js';
import { ApiKeyRepository } from '../api-key.repository.js';
import { KeyMakers } from '../key-makers.js';
import { newApiKey, notedOf, refuseMoreThanOwn } from './new-api-key.js';

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
    private readonly makers: KeyMakers,
    private readonly audit: AuditLog,
  ) {}

  async execute(ctx: RequestContext, input: NewApiKey): Promise<{ id: string; secret: string }> {
    refuseMoreThanOwn(ctx.actor, input.scopes, '/scopes');
    const { name, scopes, expiresAt = null } = input;
    if (expiresAt !== null && expiresAt <= ctx.now) {
      throw new InvalidInput([{ pointer: '/expiresAt', code: 'already_past' }]);
    }
    const { key, secret } = newApiKey(ctx, { name, scopes, expiresAt });
    await this.db.run(ctx, async () => {
      await this.makers.refuseToOutlive(ctx, expiresAt, '/expiresAt');
      await this.keys.insert(key);
      await this.audit.record(ctx, {
        action: 'api-key.made',
        subject: { type: 'api-key', id: key.id },
        after: notedOf(key),
      });
    });
    return { id: key.id, secret };
  }
}
