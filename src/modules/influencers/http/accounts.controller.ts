import { Body, Controller, Get, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { FollowerCountsQuery } from '../queries/follower-counts.query.js';
import { InfluencerDetailsQuery } from '../queries/influencer-details.query.js';
import { AddAccount } from '../use-cases/add-account.use-case.js';
import { AddFollowerCount } from '../use-cases/add-follower-count.use-case.js';
import {
  AccountRequest,
  AddedAccountResponse,
  AddedFollowerCountResponse,
  FollowerCountListResponse,
  FollowerCountRequest,
} from './dto/account.dto.js';

/** The accounts of a person, and how many follow them. */
@Controller('api/workspaces/:workspace/influencers/:id/accounts')
@WorkspaceParam()
export class AccountsController {
  constructor(
    private readonly details: InfluencerDetailsQuery,
    private readonly followerCounts: FollowerCountsQuery,
    private readonly addAccount: AddAccount,
    private readonly addFollowerCount: AddFollowerCount,
  ) {}

  @Post()
  @Requires('influencers:write')
  @Describe({
    id: 'addAccount',
    summary: 'Add an account to an influencer',
    description: 'One that they have already is answered with 200 and left as it is.',
    created: AddedAccountResponse,
    ok: AddedAccountResponse,
    errors: ['identity_taken', 'influencer_merged'],
  })
  async add(
    @Ctx() ctx: RequestContext,
    @IdParam() influencerId: string,
    @Body() input: AccountRequest,
  ): Promise<AddedAccountResponse> {
    const { id, existing } = await this.addAccount.execute(ctx, influencerId, input);
    const { accounts } = await this.details.one(ctx, influencerId);
    const account = accounts.find((each) => each.id === id);
    if (account === undefined) throw new Error(`account ${id} was not found after it was added`);
    return { ...account, existing };
  }

  @Get(':accountId/follower-counts')
  @Requires('influencers:read')
  @Describe({
    id: 'listFollowerCounts',
    summary: 'List an account’s follower counts, the latest captured first',
    ok: FollowerCountListResponse,
  })
  list(
    @Ctx() ctx: RequestContext,
    @IdParam() influencerId: string,
    @IdParam('accountId') accountId: string,
    @Query() query: PageQuery,
  ): Promise<FollowerCountListResponse> {
    return this.followerCounts.run(ctx, { influencerId, accountId }, query);
  }

  @Post(':accountId/follower-counts')
  @Requires('influencers:write')
  @Describe({
    id: 'addFollowerCount',
    summary: 'Note how many followers an account has',
    description:
      'Counts are never changed. The same account, moment and source again is answered with 200 and the count kept first.',
    created: AddedFollowerCountResponse,
    ok: AddedFollowerCountResponse,
  })
  count(
    @Ctx() ctx: RequestContext,
    @IdParam() influencerId: string,
    @IdParam('accountId') accountId: string,
    @Body() input: FollowerCountRequest,
  ): Promise<AddedFollowerCountResponse> {
    return this.addFollowerCount.execute(ctx, { influencerId, accountId }, input);
  }
}
