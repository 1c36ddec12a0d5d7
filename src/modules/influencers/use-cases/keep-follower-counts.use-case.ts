import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import { AccountRepository, countKey, type AccountCount } from '../account.repository.js';
import { handleKey } from '../domain/handle.js';
import type { AccountReference, CountOutcome, SentFollowerCount } from '../influencers.contract.js';

const nameOf = (account: AccountReference): string =>
  account.kind === 'id'
    ? account.id.toLowerCase()
    : `${account.platform} ${handleKey(account.platform, account.handle)}`;

/** Keeps the follower counts that one caller sends at once; one that is known already changes nothing. */
@Injectable()
export class KeepFollowerCounts {
  constructor(
    private readonly db: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, sent: readonly SentFollowerCount[]): Promise<CountOutcome[]> {
    if (sent.length === 0) return Promise.resolve([]);
    return this.db.run(ctx, async () => {
      const ids = await this.find(ctx.workspaceId, sent);
      const source = actorRef(ctx.actor);
      const counts = sent.map(({ account, ...count }): AccountCount | null => {
        const accountId = ids.get(nameOf(account));
        return accountId === undefined ? null : { ...count, accountId, source };
      });
      const known = counts.filter((count) => count !== null);
      const kept = new Set(await this.accounts.keepCounts(ctx.workspaceId, known, ctx.now));
      if (kept.size > 0) await this.note(ctx, kept.size);
      return counts.map((count): CountOutcome => {
        if (count === null) return 'account_not_found';
        // Of equal ones the first was kept.
        return kept.delete(countKey(count)) ? 'kept' : 'known';
      });
    });
  }

  /** The batch, not its counts. */
  private async note(ctx: RequestContext, kept: number): Promise<void> {
    await this.audit.record(ctx, {
      action: 'followers.received',
      subject: { type: 'follower-batch', id: newId() },
      after: { accepted: kept },
    });
  }

  private async find(
    workspaceId: string,
    sent: readonly SentFollowerCount[],
  ): Promise<ReadonlyMap<string, string>> {
    const references = [...new Map(sent.map(({ account }) => [nameOf(account), account])).values()];
    const ids = references.flatMap((account) => (account.kind === 'id' ? [account.id] : []));
    const handles = references.flatMap((account) =>
      account.kind === 'id'
        ? []
        : [{ platform: account.platform, handleKey: handleKey(account.platform, account.handle) }],
    );
    const byId = ids.length === 0 ? [] : await this.accounts.known(workspaceId, ids);
    const byHandle =
      handles.length === 0 ? [] : await this.accounts.withHandles(workspaceId, handles);
    return new Map([
      ...byId.map((id) => [id, id] as const),
      ...byHandle.map(({ id, platform, handleKey: key }) => [`${platform} ${key}`, id] as const),
    ]);
  }
}
