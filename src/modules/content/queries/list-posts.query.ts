import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import {
  Cursors,
  listKey,
  type Page,
  type PageQuery,
  type SortKey,
} from '../../../platform/http/cursor.js';
import { Influencers } from '../../influencers/influencers.contract.js';
import { PostQuery, type PostRow } from './post.query.js';

/** Which posts are wanted; absent is all. */
export interface PostFilters {
  readonly influencerId?: string;
  readonly eventId?: string;
  readonly campaignId?: string;
  readonly invitationId?: string;
  readonly deliverableId?: string;
  readonly platform?: string;
  readonly format?: string;
  readonly from?: Date;
  readonly to?: Date;
}

const given = <T>(filter: T | undefined): T | null => filter ?? null;

interface PostKey {
  readonly id: string;
  readonly publishedAt: Date;
}

/** Posts, the newest first. */
@Injectable()
export class ListPostsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
    private readonly influencers: Influencers,
    private readonly posts: PostQuery,
  ) {}

  run(ctx: RequestContext, query: PostFilters & PageQuery): Promise<Page<PostRow>> {
    const list = listKey('posts', ctx.workspaceId, query);
    const after = this.cursors.read(list, query.cursor);
    return this.db.run(ctx, async () => {
      const keys = await this.keys(ctx, query, after, query.limit + 1);
      const page = this.cursors.page(list, keys, query.limit, (key) => [
        key.publishedAt.toISOString(),
        key.id,
      ]);
      const ids = page.items.map(({ id }) => id);
      return { items: await this.posts.many(ctx, ids), nextCursor: page.nextCursor };
    });
  }

  /** The ids of all, no more than `limit`. */
  ids(ctx: RequestContext, filters: PostFilters, limit: number): Promise<string[]> {
    return this.db.run(ctx, async () => {
      const keys = await this.keys(ctx, filters, null, limit);
      return keys.map(({ id }) => id);
    });
  }

  private async keys(
    ctx: RequestContext,
    query: PostFilters,
    after: SortKey | null,
    limit: number,
  ): Promise<PostKey[]> {
    const { workspaceId } = ctx;
    const [publishedAt = null, id = null] = after ?? [];
    const influencerId = query.influencerId
      ? await this.influencers.standing(ctx, query.influencerId)
      : undefined;
    return this.db.search<PostKey>`
        select id, published_at as "publishedAt"
          from posts
         where workspace_id = ${workspaceId}
           and (${given(influencerId)}::uuid is null or influencer_id = ${given(influencerId)}::uuid)
           and (${given(query.eventId)}::uuid is null or event_id = ${given(query.eventId)}::uuid)
           and (${given(query.campaignId)}::uuid is null or campaign_id = ${given(query.campaignId)}::uuid)
           and (${given(query.invitationId)}::uuid is null or invitation_id = ${given(query.invitationId)}::uuid)
           and (${given(query.deliverableId)}::uuid is null or deliverable_id = ${given(query.deliverableId)}::uuid)
           and (${given(query.platform)}::text is null or platform = ${given(query.platform)}::text)
           and (${given(query.format)}::text is null or format = ${given(query.format)}::text)
           and (${given(query.from)}::timestamptz is null or published_at >= ${given(query.from)}::timestamptz)
           and (${given(query.to)}::timestamptz is null or published_at < ${given(query.to)}::timestamptz)
           and (${publishedAt}::timestamptz is null
                or (published_at, id) < (${publishedAt}::timestamptz, ${id}::uuid))
         order by published_at desc, id desc
         limit ${limit}`;
  }
}
