import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { EventState } from '../domain/event.js';
import { EventRepository } from '../event.repository.js';
import { eventView, type EventView } from '../event-view.js';

export interface EventFilters extends PageQuery {
  readonly campaignId?: string;
  readonly state?: EventState;
  readonly from?: Date;
  readonly to?: Date;
  readonly q?: string;
}

/** The workspace's events in the order in which they begin. */
@Injectable()
export class ListEventsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly events: EventRepository,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, filters: EventFilters): Promise<Page<EventView>> {
    const { campaignId = null, state = null, from = null, to = null, q = null } = filters;
    const list = listKey('events', ctx.workspaceId, filters);
    const [startsAt, id] = this.cursors.read(list, filters.cursor) ?? [null, null];
    return this.db.run(ctx, async () => {
      const rows = await this.db.search<{ id: string; startsAt: Date }>`
        select id, starts_at as "startsAt"
          from events
         where workspace_id = ${ctx.workspaceId}
           and (${campaignId}::uuid is null or campaign_id = ${campaignId}::uuid)
           and (${state}::text is null or state = ${state}::text)
           and (${from}::timestamptz is null or ends_at >= ${from}::timestamptz)
           and (${to}::timestamptz is null or starts_at <= ${to}::timestamptz)
           and (${q}::text is null
                or strpos(lower(title || ' ' || venue_name || ' ' || venue_city), lower(${q}::text)) > 0)
           and (${startsAt}::timestamptz is null
                or (date_trunc('milliseconds', starts_at), id) > (${startsAt}::timestamptz, ${id}::uuid))
         order by date_trunc('milliseconds', starts_at), id
         limit ${filters.limit + 1}`;
      const page = this.cursors.page(list, rows, filters.limit, (row) => [
        row.startsAt.toISOString(),
        row.id,
      ]);
      const events = await this.events.findByIds(
        ctx.workspaceId,
        page.items.map((row) => row.id),
      );
      return { items: events.map(eventView), nextCursor: page.nextCursor };
    });
  }
}
