import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListPostsQuery } from '../queries/list-posts.query.js';
import { PostQuery } from '../queries/post.query.js';
import { ChangePost } from '../use-cases/change-post.use-case.js';
import { LogPost } from '../use-cases/log-post.use-case.js';
import {
  ChangePostRequest,
  ListPostsRequest,
  LoggedPostResponse,
  LogPostRequest,
  PostListResponse,
  PostResponse,
} from './dto/post.dto.js';

const REFUSALS = [
  'reference_not_found',
  'post_identity_conflict',
  'account_of_other_influencer',
  'invitation_of_other_influencer',
  'references_disagree',
];

/** Posts: what really appeared. */
@Controller('api/workspaces/:workspace/posts')
@WorkspaceParam()
export class PostsController {
  constructor(
    private readonly logPost: LogPost,
    private readonly changePost: ChangePost,
    private readonly post: PostQuery,
    private readonly listPosts: ListPostsQuery,
  ) {}

  @Post()
  @Requires('posts:write')
  @Describe({
    id: 'logPost',
    summary: 'Log a post',
    description:
      'One post is logged once, however often and by whichever of its addresses it is told: the second time answers 200 with the post that exists. What was not known of it (identifiers, account, caption, invitation, event, campaign) is then filled in; what contradicts what is known is left as it is. It fulfils the deliverable that it matches by itself.',
    created: LoggedPostResponse,
    ok: LoggedPostResponse,
    errors: [...REFUSALS, 'post_of_other_influencer'],
  })
  async create(
    @Ctx() ctx: RequestContext,
    @Body() input: LogPostRequest,
  ): Promise<LoggedPostResponse> {
    const { id, existing } = await this.logPost.execute(ctx, input);
    return { ...(await this.post.run(ctx, id)), existing };
  }

  @Get()
  @Requires('posts:read')
  @Describe({ id: 'listPosts', summary: 'List the posts', ok: PostListResponse })
  list(@Ctx() ctx: RequestContext, @Query() query: ListPostsRequest): Promise<PostListResponse> {
    return this.listPosts.run(ctx, query);
  }

  @Get(':id')
  @Requires('posts:read')
  @Describe({ id: 'readPost', summary: 'Read a post', ok: PostResponse })
  read(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<PostResponse> {
    return this.post.run(ctx, id);
  }

  @Patch(':id')
  @Requires('posts:write')
  @Describe({
    id: 'changePost',
    summary: 'Change a post',
    description:
      'What it fulfils by the rule is asked again, and the invitation, event and campaign that came with it go; what somebody bound by hand stays.',
    ok: PostResponse,
    errors: [...REFUSALS, 'post_is_bound'],
  })
  async change(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() changes: ChangePostRequest,
  ): Promise<PostResponse> {
    await this.changePost.execute(ctx, id, changes);
    return this.post.run(ctx, id);
  }
}
