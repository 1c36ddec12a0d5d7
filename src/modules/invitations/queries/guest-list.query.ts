import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { AnswerState } from '../domain/answer.js';
import type { PresenceState } from '../domain/presence.js';

export interface GuestListFilters extends PageQuery {
  readonly answer?: AnswerState;
  readonly q?: string;
  /** Leaves out everybody who does not come. */
  readonly onlyExpected?: boolean;
}

export interface GuestListRow {
  readonly invitationId: string;
  readonly name: string;
  readonly partySize: number;
  readonly companions: { name: string }[];
  readonly answer: AnswerState;
  readonly presence: PresenceState;
  readonly presentAt: Date | null;
}

/** An event's guests by name, without contact data; who was taken off the list is not on it. */
@Injectable()
export class GuestListQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  run(
    ctx: RequestContext,
    eventId: string,
    filters: GuestListFilters,
  ): Promise<Page<GuestListRow>> {
    const list = listKey(`guest-list ${eventId}`, ctx.workspaceId, filters);
    const [name, id] = this.cursors.read(list, filters.cursor) ?? [null, null];
    const { answer = null, q = null, onlyExpected = false } = filters;
    return this.db.run(ctx, async () => {
      const rows = await this.db.search<GuestListRow>`
        select i.id as "invitationId", f.name, i.party_size as "partySize", i.answer, i.presence,
               i.present_at as "presentAt",
               (select coalesce(jsonb_agg(jsonb_build_object('name', c.name) order by c.position), '[]')
                  from invitation_companions c
                 where c.workspace_id = i.workspace_id and c.invitation_id = i.id) as companions
          from invitations i
          join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
         where i.workspace_id = ${ctx.workspaceId} and i.event_id = ${eventId}
           and i.revoked_at is null
           and (not ${onlyExpected}::boolean or i.answer = 'accepted')
           and (${answer}::text is null or i.answer = ${answer}::text)
           and (${q}::text is null or strpos(lower(f.name), lower(${q}::text)) > 0)
           and (${name}::text is null or (f.name, i.id) > (${name}::text, ${id}::uuid))
         order by f.name, i.id
         limit ${filters.limit + 1}`;
      return this.cursors.page(list, rows, filters.limit, (row) => [row.name, row.invitationId]);
    });
  }
}
