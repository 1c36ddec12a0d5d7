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
}

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

  find(workspaceId: string, influencerId: string, id: string): Promise<Account | null> {
    return this.db.manager.findOneBy(Account, { workspaceId, influencerId, id });
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
        (workspace_id, account_id, captured_at, source, followers, provenance, received_at)
      values (${workspaceId}, ${accountId}, ${count.capturedAt}, ${count.source},
              ${count.followers}, ${count.provenance}, ${receivedAt})
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
      select captured_at as "capturedAt", source, followers::float8 as followers, provenance
        from follower_counts
       where workspace_id = ${workspaceId} and account_id = ${accountId}
         and captured_at = ${capturedAt} and source = ${source}`;
    return row ?? null;
  }
}
