import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AccountRepository } from '../account.repository.js';
import type { Account } from '../entities/account.entity.js';
import { InfluencerRepository } from '../influencer.repository.js';
import { influencerProblems } from '../influencers.errors.js';
import { standing } from '../standing.js';
import { readAccount, type NewAccount, type ReadAccount } from './read-contact.js';

/**
 * Adds an account to a person; one that they have already is left as it is.
 * `identity_taken` where the handle belongs to somebody else.
 */
@Injectable()
export class AddAccount {
  constructor(
    private readonly db: UnitOfWork,
    private readonly influencers: InfluencerRepository,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditLog,
  ) {}

  async execute(
    ctx: RequestContext,
    influencerId: string,
    input: NewAccount,
  ): Promise<{ id: string; existing: boolean }> {
    const { workspaceId } = ctx;
    const { account, identity } = readAccount(input, '');
    return this.db.run(ctx, async () => {
      await this.influencers.lockIdentities(workspaceId, [identity]);
      standing(await this.influencers.lock({ workspaceId, influencerId }));
      const { platform, handleKey } = account;
      const known = await this.accounts.findByHandle(workspaceId, platform, handleKey);
      if (known !== null) return { id: this.own(known, influencerId), existing: true };
      await this.add(ctx, influencerId, account);
      return { id: account.id, existing: false };
    });
  }

  private own(known: Account, influencerId: string): string {
    if (known.influencerId === influencerId) return known.id;
    const params = { influencerId: known.influencerId };
    throw influencerProblems.refuse('identity_taken', params, '/handle');
  }

  private async add(
    ctx: RequestContext,
    influencerId: string,
    { followers, ...account }: ReadAccount,
  ): Promise<void> {
    const { workspaceId, now } = ctx;
    const owner = { workspaceId, influencerId };
    await this.accounts.insert([{ ...owner, ...account, createdAt: now, updatedAt: now }]);
    if (followers !== null) {
      const source = actorRef(ctx.actor);
      const told = { provenance: 'declared', method: null, quality: null } as const;
      const count = { capturedAt: now, source, followers, ...told };
      await this.accounts.keepCount(workspaceId, account.id, count, now);
    }
    await this.influencers.update(owner, { updatedAt: now });
    await this.influencers.refreshSearchText(owner);
    await this.audit.record(ctx, {
      action: 'account.added',
      subject: { type: 'account', id: account.id },
      after: { influencerId, ...account, followers },
    });
  }
}
