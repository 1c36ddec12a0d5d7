import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { PostRow } from './post.query.js';

/** Which posts are wanted; absent is all. */
export interface PostFilters extends PageQuery {
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

/** Posts, the newest first. */
@Injectable()
export class ListPostsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, query: PostFilters): Promise<Page<PostRow>> {
    const list = listKey('posts', ctx.workspaceId, query);
    const [publishedAt, id] = this.cursors.read(list, query.cursor) ?? [null, null];
    const rows = await this.db.run(
      ctx,
      () => this.db.search<PostRow>`
        select id, influencer_id as "influencerId", account_id as "accountId",
               invitation_id as "invitationId", event_id as "eventId", campaign_id as "campaignId",
               deliverable_id as "deliverableId",
               case when deliverable_id is not null then bound_by end as "boundBy",
               platform, format, external_id as "externalId", url, published_at as "publishedAt",
               caption, created_at as "createdAt", updated_at as "updatedAt"
          from posts
         where workspace_id = ${ctx.workspaceId}
           and (${given(query.influencerId)}::uuid is null or influencer_id = ${given(query.influencerId)}::uuid)
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
         limit ${query.limit + 1}`,
    );
    return this.cursors.page(list, rows, query.limit, (row) => [
      row.publishedAt.toISOString(),
      row.id,
    ]);
  }
}
