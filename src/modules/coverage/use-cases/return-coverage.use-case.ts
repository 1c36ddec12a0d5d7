import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { InfluencerMerges } from '../../influencers/influencers.contract.js';
import type { InfluencersUnmerged } from '../../influencers/influencers.domain-events.js';
import { CoverageRepository } from '../coverage.repository.js';

/** Gives coverage that a merge moved back, as far as it is still there and theirs. */
@Injectable()
export class ReturnCoverage {
  constructor(
    private readonly items: CoverageRepository,
    private readonly merges: InfluencerMerges,
  ) {}

  /** To be called in the unit of work that undoes the merge, which holds both people. */
  async execute(ctx: RequestContext, told: InfluencersUnmerged): Promise<void> {
    const { keptId, mergedId } = told.merge;
    const moved = await this.merges.moved(told, 'coverage_item');
    await this.items.lockShelf(ctx);
    const ids = moved.map(({ id }) => id);
    await this.items.give(ctx, { from: keptId, to: mergedId }, ids);
  }
}
