import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Differences, KnownPerson } from '../domain/influencer-record.js';
import type { KeptCount, ReceiptOfChange } from '../influencer-receipt.js';
import { TakenPeopleRepository } from '../taken-people.repository.js';
import { AddAccount } from './add-account.use-case.js';
import { AddFollowerCount } from './add-follower-count.use-case.js';
import { ChangeAccountAddress } from './change-account-address.use-case.js';
import { UpdateInfluencer } from './update-influencer.use-case.js';

/** Brings a person to what a record says; answers what undoing it needs, or null where nothing was changed. */
@Injectable()
export class ApplyDifferences {
  constructor(
    private readonly db: UnitOfWork,
    private readonly people: TakenPeopleRepository,
    private readonly updateInfluencer: UpdateInfluencer,
    private readonly addAccount: AddAccount,
    private readonly changeAddress: ChangeAccountAddress,
    private readonly addFollowerCount: AddFollowerCount,
  ) {}

  execute(
    ctx: RequestContext,
    { id }: KnownPerson,
    differences: Differences,
  ): Promise<ReceiptOfChange | null> {
    return this.db.run(ctx, async () => {
      const before = await this.people.snapshot({
        workspaceId: ctx.workspaceId,
        influencerId: id,
      });
      const accounts = await this.changePerson(ctx, id, differences);
      const urls = await this.changeAddresses(ctx, differences);
      const counts = await this.count(ctx, id, differences);
      const isTouched = Object.keys(differences.changes).length + accounts.length > 0;
      if (!isTouched && urls.length + counts.length === 0) return null;
      const updatedAt = isTouched ? ctx.now.toISOString() : before.row.updated_at;
      const source = actorRef(ctx.actor);
      const snapshot = isTouched ? before : null;
      return { changed: id, updatedAt, source, before: snapshot, accounts, urls, counts };
    });
  }

  /** What is the person's own; answers the accounts that were added. */
  private async changePerson(
    ctx: RequestContext,
    id: string,
    { changes, newAccounts }: Differences,
  ): Promise<string[]> {
    if (Object.keys(changes).length > 0) await this.updateInfluencer.execute(ctx, id, changes);
    const accounts: string[] = [];
    for (const account of newAccounts)
      accounts.push((await this.addAccount.execute(ctx, id, account)).id);
    return accounts;
  }

  /** Answers the accounts as they were, and when they were left. */
  private async changeAddresses(
    ctx: RequestContext,
    { urls }: Differences,
  ): Promise<ReceiptOfChange['urls']> {
    const former = [];
    for (const { accountId, url } of urls) {
      const address = await this.changeAddress.execute(ctx, accountId, url);
      former.push({ accountId, ...address, leftAt: ctx.now.toISOString() });
    }
    return former;
  }

  private async count(
    ctx: RequestContext,
    influencerId: string,
    { counts }: Differences,
  ): Promise<KeptCount[]> {
    const kept: KeptCount[] = [];
    const told = { capturedAt: ctx.now.toISOString(), source: actorRef(ctx.actor) };
    for (const { accountId, followers } of counts) {
      const path = { influencerId, accountId };
      const { existing } = await this.addFollowerCount.execute(ctx, path, { followers });
      if (!existing) kept.push({ accountId, ...told });
    }
    return kept;
  }
}
