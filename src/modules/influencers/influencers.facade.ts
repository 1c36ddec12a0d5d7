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
  type InfluencerMatch,
  type InfluencerReference,
  type SentFollowerCount,
} from './influencers.contract.js';
import { MergeRepository } from './merge.repository.js';
import { InfluencerFactsQuery } from './queries/influencer-facts.query.js';
import { InfluencerReferencesQuery } from './queries/influencer-references.query.js';
import { KeepFollowerCounts } from './use-cases/keep-follower-counts.use-case.js';

/** Keeps the promises of the contract. */
@Injectable()
export class InfluencersFacade extends Influencers {
  constructor(
    private readonly db: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly factsQuery: InfluencerFactsQuery,
    private readonly references: InfluencerReferencesQuery,
    private readonly merges: MergeRepository,
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

  hold(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.db.run(ctx, () => this.merges.hold(ctx.workspaceId, ids));
  }

  async standing(ctx: RequestContext, id: string): Promise<string> {
    return (await this.db.run(ctx, () => this.merges.standing(ctx.workspaceId, id))) ?? id;
  }

  find(
    ctx: RequestContext,
    references: readonly InfluencerReference[],
  ): Promise<InfluencerMatch[]> {
    return this.references.run(ctx, references);
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
