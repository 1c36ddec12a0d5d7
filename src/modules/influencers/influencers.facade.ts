import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AccountRepository } from './account.repository.js';
import { handleKey } from './domain/handle.js';
import type { Platform } from './domain/platform.js';
import {
  Influencers,
  type CountOutcome,
  type InfluencerFacts,
  type SentFollowerCount,
} from './influencers.contract.js';
import { InfluencerFactsQuery } from './queries/influencer-facts.query.js';
import { KeepFollowerCounts } from './use-cases/keep-follower-counts.use-case.js';

/** Keeps the promises of the contract. */
@Injectable()
export class InfluencersFacade extends Influencers {
  constructor(
    private readonly db: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly factsQuery: InfluencerFactsQuery,
    private readonly keepCounts: KeepFollowerCounts,
  ) {
    super();
  }

  facts(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, InfluencerFacts>> {
    return this.factsQuery.run(ctx, ids);
  }

  async account(
    { workspaceId }: RequestContext,
    influencerId: string,
    platform: Platform,
    handle: string | null,
  ): Promise<string | null> {
    const accounts = await this.db.run({ workspaceId }, () =>
      this.accounts.onPlatform(workspaceId, influencerId, platform),
    );
    if (handle === null) return accounts.length === 1 ? (accounts[0]?.id ?? null) : null;
    const key = handleKey(platform, handle);
    return accounts.find((account) => account.handleKey === key)?.id ?? null;
  }

  keepFollowerCounts(
    ctx: RequestContext,
    counts: readonly SentFollowerCount[],
  ): Promise<CountOutcome[]> {
    return this.keepCounts.execute(ctx, counts);
  }
}
