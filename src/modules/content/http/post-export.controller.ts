import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { listById, ListExports } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ContentNamesQuery } from '../queries/content-names.query.js';
import { ListPostsQuery } from '../queries/list-posts.query.js';
import { PostQuery } from '../queries/post.query.js';
import { POST_COLUMNS } from './content-columns.js';
import { ExportPostsRequest } from './dto/post.dto.js';

@Controller('api/workspaces/:workspace/posts/export')
@WorkspaceParam()
export class PostExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly list: ListPostsQuery,
    private readonly posts: PostQuery,
    private readonly names: ContentNamesQuery,
  ) {}

  @Get()
  @Requires('posts:read')
  @Describe({
    id: 'exportPosts',
    summary: 'Export the posts',
    description:
      'Addresses are there for who may read influencers. `format` is that of the file, `postFormat` that of the posts.',
    table: true,
  })
  export(
    @Ctx() ctx: RequestContext,
    @Query() { format, postFormat, ...others }: ExportPostsRequest,
  ): Promise<StreamableFile> {
    const filters = { ...others, ...(postFormat !== undefined && { format: postFormat }) };
    const open = listById(
      POST_COLUMNS,
      (limit) => this.list.ids(ctx, filters, limit),
      async (ids) => this.names.beside(ctx, await this.posts.many(ctx, ids)),
    );
    return this.exports.file(ctx, format, {
      name: 'posts',
      filters: { ...others, postFormat },
      open,
    });
  }
}
