import { Body, Controller, Post } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { PostQuery } from '../queries/post.query.js';
import { BindPost } from '../use-cases/bind-post.use-case.js';
import { UnbindPost } from '../use-cases/unbind-post.use-case.js';
import { BindPostRequest, PostResponse } from './dto/post.dto.js';

/** What a post fulfils, by hand. */
@Controller('api/workspaces/:workspace/posts/:id')
@WorkspaceParam()
export class PostBindingController {
  constructor(
    private readonly bindPost: BindPost,
    private readonly unbindPost: UnbindPost,
    private readonly post: PostQuery,
  ) {}

  @Post('bind')
  @Requires('deliverables:write')
  @Describe({
    id: 'bindPost',
    summary: 'Bind a post to a deliverable by hand',
    description: 'Whatever the rule would say; a post that is bound to another one moves.',
    ok: PostResponse,
    errors: ['reference_not_found', 'deliverable_of_other_influencer'],
  })
  async bind(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() { deliverableId }: BindPostRequest,
  ): Promise<PostResponse> {
    await this.bindPost.execute(ctx, id, deliverableId);
    return this.post.run(ctx, id);
  }

  @Post('unbind')
  @Requires('deliverables:write')
  @Describe({
    id: 'unbindPost',
    summary: 'Take a post off its deliverable by hand',
    description:
      'The rule does not bind it again. The invitation, event and campaign that only the deliverable brought go with it.',
    ok: PostResponse,
  })
  async unbind(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<PostResponse> {
    await this.unbindPost.execute(ctx, id);
    return this.post.run(ctx, id);
  }
}
