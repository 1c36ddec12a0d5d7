import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { FollowerProvenance } from './domain/follower-count.js';
import type { Platform } from './domain/platform.js';
import { Account } from './entities/account.entity.js';

/** Which account of which influencer. */
export interface AccountPath {
  readonly influencerId: string;
  readonly accountId: string;
}

/** How many followers an account had at one moment, by one source. */
export interface FollowerCount {
  readonly capturedAt: Date;
  readonly source: string;
  readonly followers: number;
  readonly provenance: FollowerProvenance;
  /** How it was taken, and how good it is, in the sender's words; null is unknown. */
  readonly method: string | null;
  readonly quality: string | null;
}

/** A count of one of the accounts. */
export interface AccountCount extends FollowerCount {
  readonly accountId: string;
}

/** What makes a count the same as another: the account, the moment and the source. */
export const countKey = ({
  accountId,
  capturedAt,
  source,
}: Pick<AccountCount, 'accountId' | 'capturedAt' | 'source'>): string =>
  `${accountId} ${capturedAt.getTime()} ${source}`;

/** Accounts of influencers and their follower counts. */
@Injectable()
export class AccountRepository {
  constructor(private readonly db: UnitOfWork) {}

  findByHandle(
    workspaceId: string,
    platform: Platform,
    handleKey: string,
  ): Promise<Account | null> {
    return this.db.manager.findOneBy(Account, { workspaceId, platform, handleKey });
  }

  /** The account of this person, or of the one into whom they were merged. */
  async find(workspaceId: string, influencerId: string, id: string): Promise<Account | null> {
    const account = await this.db.manager.findOneBy(Account, { workspaceId, id });
    if (account === null || account.influencerId === influencerId) return account;
    const merged = await this.db.manager.sql<unknown[]>`
      select 1 from influencers
       where workspace_id = ${workspaceId} and id = ${influencerId}
         and merged_into = ${account.influencerId}`;
    return merged.length > 0 ? account : null;
  }

  /** The influencer's accounts on one platform, the oldest first. */
  onPlatform(workspaceId: string, influencerId: string, platform: Platform): Promise<Account[]> {
    return this.db.manager.find(Account, {
      where: { workspaceId, influencerId, platform },
      order: { id: 'ASC' },
    });
  }

  async insert(accounts: Account[]): Promise<void> {
    if (accounts.length > 0) await this.db.manager.insert(Account, accounts);
  }

  /** Keeps a count; false where this moment of this source is known already, which then stays as it was. */
  async keepCount(
    workspaceId: string,
    accountId: string,
    count: FollowerCount,
    receivedAt: Date,
  ): Promise<boolean> {
    const rows = await this.db.manager.sql<unknown[]>`
      insert into follower_counts
        (workspace_id, account_id, captured_at, source, followers, provenance, method, quality,
         received_at)
      values (${workspaceId}, ${accountId}, ${count.capturedAt}, ${count.source},
              ${count.followers}, ${count.provenance}, ${count.method}, ${count.quality},
              ${receivedAt})
      on conflict (workspace_id, account_id, captured_at, source) do nothing
      returning account_id`;
    return rows.length > 0;
  }

  /** The count of one moment and source; null where there is none. */
  async count(
    workspaceId: string,
    accountId: string,
    capturedAt: Date,
    source: string,
  ): Promise<FollowerCount | null> {
    const [row] = await this.db.manager.sql<FollowerCount[]>`
      select captured_at as "capturedAt", source, followers::float8 as followers, provenance,
             method, quality
        from follower_counts
       where workspace_id = ${workspaceId} and account_id = ${accountId}
         and captured_at = ${capturedAt} and source = ${source}`;
    return row ?? null;
  }

  /** The accounts among these ids. */
  async known(workspaceId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from accounts
       where workspace_id = ${workspaceId} and id = any (${[...ids]}::uuid[])`;
    return rows.map(({ id }) => id);
  }

  /** The accounts with these handles; a handle that nobody has is left out. */
  withHandles(
    workspaceId: string,
    handles: readonly Pick<Account, 'platform' | 'handleKey'>[],
  ): Promise<Pick<Account, 'id' | 'platform' | 'handleKey'>[]> {
    return this.db.manager.sql`
      select a.id, a.platform, a.handle_key as "handleKey"
        from unnest(${handles.map(({ platform }) => platform)}::text[],
                    ${handles.map(({ handleKey }) => handleKey)}::text[]) as n (platform, handle_key)
        join accounts a
          on a.workspace_id = ${workspaceId}
         and a.platform = n.platform and a.handle_key = n.handle_key`;
  }

  /** Keeps counts, of equal ones the first; returns the `countKey` of each that was not known. */
  async keepCounts(
    workspaceId: string,
    counts: readonly AccountCount[],
    receivedAt: Date,
  ): Promise<ReadonlySet<string>> {
    const rows = await this.db.manager.sql<
      { accountId: string; capturedAt: Date; source: string }[]
    >`
      insert into follower_counts
        (workspace_id, account_id, captured_at, source, followers, provenance, method, quality,
         received_at)
      select ${workspaceId}::uuid, t.account_id, t.captured_at, t.source, t.followers, t.provenance,
             t.method, t.quality, ${receivedAt}::timestamptz
        from unnest(${counts.map(({ accountId }) => accountId)}::uuid[],
                    ${counts.map(({ capturedAt }) => capturedAt.toISOString())}::timestamptz[],
                    ${counts.map(({ source }) => source)}::text[],
                    ${counts.map(({ followers }) => followers)}::bigint[],
                    ${counts.map(({ provenance }) => provenance)}::text[],
                    ${counts.map(({ method }) => method)}::text[],
                    ${counts.map(({ quality }) => quality)}::text[])
             with ordinality
             as t (account_id, captured_at, source, followers, provenance, method, quality, place)
       order by t.account_id, t.captured_at, t.source, t.place
      on conflict (workspace_id, account_id, captured_at, source) do nothing
      returning account_id as "accountId", captured_at as "capturedAt", source`;
    return new Set(rows.map(countKey));
  }
}
