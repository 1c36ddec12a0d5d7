import { Body, Controller, Get, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListMergesQuery } from '../queries/list-merges.query.js';
import { MergeInfluencers } from '../use-cases/merge-influencers.use-case.js';
import { UndoMerge } from '../use-cases/undo-merge.use-case.js';
import {
  MergeListRequest,
  MergeListResponse,
  MergeRequest,
  MergeResponse,
} from './dto/merge.dto.js';

/** Two entries of one person become one, and two again. */
@Controller('api/workspaces/:workspace')
@WorkspaceParam()
export class MergesController {
  constructor(
    private readonly merges: ListMergesQuery,
    private readonly mergeInfluencers: MergeInfluencers,
    private readonly undoMerge: UndoMerge,
  ) {}

  @Post('influencers/:id/merge')
  @Requires('influencers:write')
  @Describe({
    id: 'mergeInfluencers',
    summary: 'Merge another person into this one',
    description:
      'Everything of the other becomes this person’s: accounts, addresses, tags, notes, invitations, deliverables, posts. This person’s name, field, language, region and agent stand; what they leave open is filled. Who objected to being contacted as either, must not be contacted. Of two invitations to one event the one that came less far is superseded. Reading the other then answers with this person. Merging the same again answers with the merge that stands.',
    ok: MergeResponse,
    errors: [
      'influencer_merged',
      'merge_with_itself',
      'merge_too_much',
      'merge_two_seats',
      'reference_not_found',
    ],
  })
  async merge(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() { influencerId }: MergeRequest,
  ): Promise<MergeResponse> {
    const merge = await this.mergeInfluencers.execute(ctx, id, influencerId.toLowerCase());
    return this.merges.one(ctx, merge);
  }

  @Get('influencer-merges')
  @Requires('influencers:read')
  @Describe({
    id: 'listInfluencerMerges',
    summary: 'List who was merged into whom, the newest first',
    ok: MergeListResponse,
  })
  list(@Ctx() ctx: RequestContext, @Query() query: MergeListRequest): Promise<MergeListResponse> {
    return this.merges.run(ctx, query);
  }

  @Post('influencer-merges/:id/undo')
  @Requires('influencers:write')
  @Describe({
    id: 'undoInfluencerMerge',
    summary: 'Make two people of one again',
    description:
      'What the merge moved goes back, and what hangs on it; what came since stays with the person kept. Later merges of that person are undone first. Undoing again changes nothing.',
    ok: MergeResponse,
    errors: ['merge_built_on', 'merge_address_taken', 'merge_entangled'],
  })
  async undo(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<MergeResponse> {
    await this.undoMerge.execute(ctx, id);
    return this.merges.one(ctx, id);
  }
}
