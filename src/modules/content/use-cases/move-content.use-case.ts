import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { InfluencerMerges } from '../../influencers/influencers.contract.js';
import type { InfluencersMerged } from '../../influencers/influencers.domain-events.js';
import { MergedContentRepository } from '../merged-content.repository.js';
import { PostRepository } from '../post.repository.js';

/** Gives the deliverables and posts of somebody who was merged away to who is kept. Nothing is matched anew: undoing finds all as it was. */
@Injectable()
export class MoveContent {
  constructor(
    private readonly posts: PostRepository,
    private readonly content: MergedContentRepository,
    private readonly merges: InfluencerMerges,
  ) {}

  /** To be called in the unit of work that merges, which holds both people. */
  async execute(ctx: RequestContext, told: InfluencersMerged): Promise<void> {
    const { keptId, mergedId } = told.merge;
    await this.posts.lockContentOf(ctx, [keptId, mergedId]);
    const handover = { workspaceId: told.workspaceId, from: mergedId, to: keptId };
    const deliverables = await this.content.moveDeliverables(handover);
    await this.merges.noteMoved(told, 'deliverable', deliverables);
    await this.merges.noteMoved(told, 'post', await this.content.movePosts(handover));
  }
}
