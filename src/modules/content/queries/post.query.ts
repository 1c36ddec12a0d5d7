import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';

/** A post as it is shown. */
export interface PostRow {
  readonly id: string;
  readonly influencerId: string;
  readonly accountId: string | null;
  readonly invitationId: string | null;
  readonly eventId: string | null;
  readonly campaignId: string | null;
  readonly deliverableId: string | null;
  readonly boundBy: string | null;
  readonly platform: Platform;
  readonly format: Format;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly publishedAt: Date;
  readonly caption: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Posts as they are shown. */
@Injectable()
export class PostQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** One post; refuses with `not_found` where there is none. */
  async run(ctx: RequestContext, id: string): Promise<PostRow> {
    const [row] = await this.many(ctx, [id]);
    if (row === undefined) throw httpProblems.refuse('not_found');
    return row;
  }

  /** The posts of these ids, in their order; an unknown one is left out. */
  async many(ctx: RequestContext, ids: readonly string[]): Promise<PostRow[]> {
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
         where workspace_id = ${ctx.workspaceId} and id = any (${[...ids]}::uuid[])`,
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
