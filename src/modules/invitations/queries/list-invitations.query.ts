import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { Influencers } from '../../influencers/influencers.contract.js';
import type { AnswerState } from '../domain/answer.js';
import type { DeliveryState } from '../domain/delivery.js';
import type { PresenceState } from '../domain/presence.js';
import type { InvitationView } from '../invitation-views.js';
import { InvitationsQuery } from './invitations.query.js';

/** Which invitations to list; what is undefined does not narrow. */
export interface InvitationFilters {
  readonly eventId?: string;
  readonly influencerId?: string;
  readonly answer?: AnswerState;
  readonly delivery?: DeliveryState;
  readonly presence?: PresenceState;
  readonly q?: string;
}

/** The workspace's invitations, the newest first. */
@Injectable()
export class ListInvitationsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly invitations: InvitationsQuery,
    private readonly cursors: Cursors,
    private readonly influencers: Influencers,
  ) {}

  run(ctx: RequestContext, query: InvitationFilters & PageQuery): Promise<Page<InvitationView>> {
    const list = listKey('invitations', ctx.workspaceId, query);
    const [after = null] = this.cursors.read(list, query.cursor) ?? [];
    return this.db.run(ctx, async () => {
      const keys = await this.keys(ctx, query, after, query.limit + 1);
      const page = this.cursors.page(list, keys, query.limit, ({ id }) => [id]);
      const ids = page.items.map(({ id }) => id);
      return { items: await this.invitations.run(ctx, ids), nextCursor: page.nextCursor };
    });
  }

  /** The ids of all, no more than `limit`. */
  ids(ctx: RequestContext, filters: InvitationFilters, limit: number): Promise<string[]> {
    return this.db.run(ctx, async () => {
      const keys = await this.keys(ctx, filters, null, limit);
      return keys.map(({ id }) => id);
    });
  }

  private async keys(
    ctx: RequestContext,
    filters: InvitationFilters,
    after: string | number | null,
    limit: number,
  ): Promise<{ id: string }[]> {
    const { workspaceId } = ctx;
    const { eventId = null, q = null } = filters;
    const influencerId = filters.influencerId
      ? await this.influencers.standing(ctx, filters.influencerId)
      : null;
    const { answer = null, delivery = null, presence = null } = filters;
    return this.db.search<{ id: string }>`
        select i.id
          from invitations i
          join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
         where i.workspace_id = ${workspaceId}
           and (${eventId}::uuid is null or i.event_id = ${eventId}::uuid)
           and (${influencerId}::uuid is null or i.influencer_id = ${influencerId}::uuid)
           and (${answer}::text is null or i.answer = ${answer}::text)
           and (${delivery}::text is null or i.delivery = ${delivery}::text)
           and (${presence}::text is null or i.presence = ${presence}::text)
           and (${q}::text is null or strpos(lower(f.name), lower(${q}::text)) > 0)
           and (${after}::uuid is null or i.id < ${after}::uuid)
         order by i.id desc
         limit ${limit}`;
  }
}
