import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { TakenPeopleRepository } from '../taken-people.repository.js';

/** An account's address, and when it was last changed. */
export interface AccountAddress {
  readonly url: string | null;
  readonly updatedAt: string;
}

/** Gives an account the address of its profile; answers with what it had. */
@Injectable()
export class ChangeAccountAddress {
  constructor(
    private readonly db: UnitOfWork,
    private readonly people: TakenPeopleRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, accountId: string, url: string): Promise<AccountAddress> {
    const { workspaceId, now } = ctx;
    return this.db.run(ctx, async () => {
      const before = await this.people.addressOf(workspaceId, accountId);
      if (before === null) throw httpProblems.refuse('not_found');
      await this.people.putAddress(workspaceId, accountId, { url, updatedAt: now.toISOString() });
      await this.audit.record(ctx, {
        action: 'account.changed',
        subject: { type: 'account', id: accountId },
        before: { url: before.url },
        after: { url },
      });
      return before;
    });
  }
}
