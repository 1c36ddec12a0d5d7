import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { InfluencerMerges } from '../../influencers/influencers.contract.js';
import type { InfluencersMerged } from '../../influencers/influencers.domain-events.js';
import { CoverageRepository } from '../coverage.repository.js';

/** Gives the coverage of somebody who was merged away to who is kept. */
@Injectable()
export class GiveCoverage {
  constructor(
    private readonly items: CoverageRepository,
    private readonly merges: InfluencerMerges,
  ) {}

  /** To be called in the unit of work that merges, which holds both people. */
  async execute(ctx: RequestContext, told: InfluencersMerged): Promise<void> {
    const { keptId, mergedId } = told.merge;
    await this.items.lockShelf(ctx);
    const given = await this.items.give(ctx, { from: mergedId, to: keptId }, null);
    await this.merges.noteMoved(told, 'coverage_item', given);
  }
}
