import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { InfluencerDetailsQuery } from '../queries/influencer-details.query.js';
import { InfluencerListQuery } from '../queries/influencer-list.query.js';
import { CreateInfluencer } from '../use-cases/create-influencer.use-case.js';
import { LiftDoNotContact } from '../use-cases/lift-do-not-contact.use-case.js';
import { MarkDoNotContact } from '../use-cases/mark-do-not-contact.use-case.js';
import { UpdateInfluencer } from '../use-cases/update-influencer.use-case.js';
import {
  CreateInfluencerRequest,
  DoNotContactRequest,
  InfluencerListRequest,
  UpdateInfluencerRequest,
} from './dto/influencer-request.dto.js';
import {
  CreatedInfluencerResponse,
  InfluencerListResponse,
  InfluencerResponse,
} from './dto/influencer-response.dto.js';

/** Persons of influence. */
@Controller('api/workspaces/:workspace/influencers')
@WorkspaceParam()
export class InfluencersController {
  constructor(
    private readonly influencers: InfluencerListQuery,
    private readonly details: InfluencerDetailsQuery,
    private readonly createInfluencer: CreateInfluencer,
    private readonly updateInfluencer: UpdateInfluencer,
    private readonly markDoNotContact: MarkDoNotContact,
    private readonly liftDoNotContact: LiftDoNotContact,
  ) {}

  @Get()
  @Requires('influencers:read')
  @Describe({ id: 'listInfluencers', summary: 'List influencers', ok: InfluencerListResponse })
  list(
    @Ctx() ctx: RequestContext,
    @Query() query: InfluencerListRequest,
  ): Promise<InfluencerListResponse> {
    return this.influencers.run(ctx, query);
  }

  @Get(':id')
  @Requires('influencers:read')
  @Describe({
    id: 'readInfluencer',
    summary: 'Read an influencer',
    description: 'Of one who was merged into another it answers with that other: its `id` tells.',
    ok: InfluencerResponse,
  })
  read(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<InfluencerResponse> {
    return this.details.one(ctx, id);
  }

  @Post()
  @Requires('influencers:write')
  @Describe({
    id: 'createInfluencer',
    summary: 'Add an influencer',
    description:
      'Nobody is added twice: where an e-mail address or a handle belongs to somebody known, the answer is 200 with that person, left as they were.',
    created: CreatedInfluencerResponse,
    ok: CreatedInfluencerResponse,
    errors: ['identity_conflict'],
  })
  async create(
    @Ctx() ctx: RequestContext,
    @Body() input: CreateInfluencerRequest,
  ): Promise<CreatedInfluencerResponse> {
    const { id, existing } = await this.createInfluencer.execute(ctx, input);
    return { ...(await this.details.one(ctx, id)), existing };
  }

  @Patch(':id')
  @Requires('influencers:write')
  @Describe({
    id: 'updateInfluencer',
    summary: 'Change an influencer',
    ok: InfluencerResponse,
    errors: ['identity_taken', 'influencer_merged'],
  })
  async update(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() changes: UpdateInfluencerRequest,
  ): Promise<InfluencerResponse> {
    await this.updateInfluencer.execute(ctx, id, changes);
    return this.details.one(ctx, id);
  }

  @Post(':id/do-not-contact')
  @Requires('influencers:write')
  @Describe({
    id: 'markDoNotContact',
    summary: 'Mark an influencer as not to be contacted',
    description:
      'Marked again, the new reason counts and the date stays. Of one who was merged into another, that other is marked.',
    ok: InfluencerResponse,
  })
  async mark(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() { reason }: DoNotContactRequest,
  ): Promise<InfluencerResponse> {
    await this.markDoNotContact.execute(ctx, id, reason);
    return this.details.one(ctx, id);
  }

  @Delete(':id/do-not-contact')
  @Requires('influencers:write')
  @Describe({
    id: 'liftDoNotContact',
    summary: 'Let an influencer be contacted again',
    errors: ['influencer_merged'],
  })
  async lift(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    await this.liftDoNotContact.execute(ctx, id);
  }
}
