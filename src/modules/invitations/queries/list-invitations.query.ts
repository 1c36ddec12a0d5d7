import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { AnswerState } from '../domain/answer.js';
import type { DeliveryState } from '../domain/delivery.js';
import type { PresenceState } from '../domain/presence.js';
import { InvitationsQuery, type InvitationView } from './invitations.query.js';

export interface InvitationFilters extends PageQuery {
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
  ) {}

  run(ctx: RequestContext, filters: InvitationFilters): Promise<Page<InvitationView>> {
    const list = listKey('invitations', ctx.workspaceId, filters);
    const [after] = this.cursors.read(list, filters.cursor) ?? [null];
    const { eventId = null, influencerId = null, q = null } = filters;
    const { answer = null, delivery = null, presence = null } = filters;
    return this.db.run(ctx, async () => {
      const rows = await this.db.manager.sql<{ id: string }[]>`
        select i.id
          from invitations i
          join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
         where i.workspace_id = ${ctx.workspaceId}
           and (${eventId}::uuid is null or i.event_id = ${eventId}::uuid)
           and (${influencerId}::uuid is null or i.influencer_id = ${influencerId}::uuid)
           and (${answer}::text is null or i.answer = ${answer}::text)
           and (${delivery}::text is null or i.delivery = ${delivery}::text)
           and (${presence}::text is null or i.presence = ${presence}::text)
           and (${q}::text is null or strpos(lower(f.name), lower(${q}::text)) > 0)
           and (${after}::uuid is null or i.id < ${after}::uuid)
         order by i.id desc
         limit ${filters.limit + 1}`;
      const page = this.cursors.page(list, rows, filters.limit, (row) => [row.id]);
      const items = await this.invitations.run(
        ctx,
        page.items.map(({ id }) => id),
      );
      return { items, nextCursor: page.nextCursor };
    });
  }
}
