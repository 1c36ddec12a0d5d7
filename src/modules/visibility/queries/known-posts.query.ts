import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { OutsideName } from '../domain/received-reading.js';

/** A post that is logged. */
export interface KnownPost {
  readonly postId: string;
  readonly publishedAt: Date;
}

interface KeyedPost extends KnownPost {
  readonly key: string;
}

/** Which of the named posts are logged, by id or by `postKey`. */
@Injectable()
export class KnownPostsQuery {
  constructor(private readonly db: UnitOfWork) {}

  async run(
    ctx: RequestContext,
    ids: readonly string[],
    names: readonly OutsideName[],
  ): Promise<ReadonlyMap<string, KnownPost>> {
    const rows = await this.db.run(ctx, async () => [
      ...(ids.length === 0 ? [] : await this.byId(ctx.workspaceId, ids)),
      ...(names.length === 0 ? [] : await this.byName(ctx.workspaceId, names)),
    ]);
    return new Map(rows.map(({ key, postId, publishedAt }) => [key, { postId, publishedAt }]));
  }

  private byId(workspaceId: string, ids: readonly string[]): Promise<KeyedPost[]> {
    return this.db.manager.sql<KeyedPost[]>`
      select id::text as key, id as "postId", published_at as "publishedAt"
        from posts
       where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])`;
  }

  /** The platform's id comes before the address, should the two lead to different posts. */
  private byName(workspaceId: string, names: readonly OutsideName[]): Promise<KeyedPost[]> {
    return this.db.manager.sql<KeyedPost[]>`
      with n as (
        select * from unnest(
          ${names.map(({ postKey }) => postKey)}::text[],
          ${names.map(({ platform }) => platform)}::text[],
          ${names.map(({ externalId }) => externalId)}::text[]) as n (key, platform, external_id)
      )
      select distinct on (found.key) found.key, found.id as "postId", found.published_at as "publishedAt"
        from (
          select n.key, p.id, p.published_at, 1 as choice
            from n join posts p on p.workspace_id = ${workspaceId}
                               and p.platform = n.platform and p.external_id = n.external_id
          union all
          select n.key, p.id, p.published_at, 2
            from n join posts p on p.workspace_id = ${workspaceId} and p.url_key = n.key
        ) as found
       order by found.key, found.choice`;
  }
}
