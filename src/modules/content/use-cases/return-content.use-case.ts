import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { InfluencerMerges, type MovedKind } from '../../influencers/influencers.contract.js';
import type { InfluencersUnmerged } from '../../influencers/influencers.domain-events.js';
import { contentProblems } from '../content.errors.js';
import { partDeliverables, partPosts } from '../domain/parted-content.js';
import { MergedContentRepository } from '../merged-content.repository.js';
import { PostRepository } from '../post.repository.js';

/**
 * Shares out the deliverables and posts of two people who were taken for one. `merge_entangled` where one of
 * them hangs on both by now.
 */
@Injectable()
export class ReturnContent {
  constructor(
    private readonly posts: PostRepository,
    private readonly content: MergedContentRepository,
    private readonly merges: InfluencerMerges,
  ) {}

  /** To be called in the unit of work that undoes the merge, which holds both people. */
  async execute(ctx: RequestContext, told: InfluencersUnmerged): Promise<void> {
    const { mergeId, keptId, mergedId } = told.merge;
    await this.posts.lockContentOf(ctx, [keptId, mergedId]);
    const handover = { workspaceId: told.workspaceId, from: keptId, to: mergedId };
    const going = {
      mergeId,
      accounts: await this.ids(told, 'account'),
      invitations: await this.ids(told, 'invitation'),
      posts: await this.ids(told, 'post'),
    };
    const posts = partPosts(await this.content.postsToPart(handover, going));
    const deliverables = partDeliverables(await this.content.deliverablesToPart(handover, going));
    const entangled = [...posts.entangled, ...deliverables.entangled];
    const [example] = entangled;
    if (example !== undefined) {
      throw contentProblems.refuse('merge_entangled', { count: entangled.length, example });
    }
    await this.content.handOver(handover, deliverables.going, posts.going);
  }

  private async ids(told: InfluencersUnmerged, kind: MovedKind): Promise<string[]> {
    return (await this.merges.moved(told, kind)).map(({ id }) => id);
  }
}
