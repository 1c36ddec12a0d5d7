import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { AccountRepository, type AccountPath, type FollowerCount } from '../account.repository.js';
import type { FollowerProvenance } from '../domain/follower-count.js';

/** A clock of another machine may be this much ahead of ours. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** How many followers an account has; without a moment, now. */
export interface NewFollowerCount {
  readonly followers: number;
  readonly capturedAt?: Date | null;
  readonly provenance?: FollowerProvenance | null;
}

/** Keeps a follower count; the same account, moment and source a second time changes nothing. */
@Injectable()
export class AddFollowerCount {
  constructor(
    private readonly db: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditLog,
  ) {}

  async execute(
    ctx: RequestContext,
    { influencerId, accountId }: AccountPath,
    input: NewFollowerCount,
  ): Promise<FollowerCount & { existing: boolean }> {
    const capturedAt = input.capturedAt ?? ctx.now;
    if (capturedAt.getTime() > ctx.now.getTime() + CLOCK_SKEW_MS) {
      throw new InvalidInput([{ pointer: '/capturedAt', code: 'in_the_future' }]);
    }
    const source = actorRef(ctx.actor);
    const provenance = input.provenance ?? 'declared';
    const { followers } = input;
    const count = { capturedAt, source, followers, provenance, method: null, quality: null };
    return this.db.run(ctx, async () => {
      const account = await this.accounts.find(ctx.workspaceId, influencerId, accountId);
      if (account === null) throw httpProblems.refuse('not_found');
      if (await this.accounts.keepCount(ctx.workspaceId, accountId, count, ctx.now)) {
        await this.audit.record(ctx, {
          action: 'account.followers-counted',
          subject: { type: 'account', id: accountId },
          after: count,
        });
        return { ...count, existing: false };
      }
      const first = await this.accounts.count(ctx.workspaceId, accountId, capturedAt, source);
      return { ...(first ?? count), existing: true };
    });
  }
}
