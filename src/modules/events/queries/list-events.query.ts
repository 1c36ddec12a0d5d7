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
import type { EventState } from '../domain/event.js';
import { EventRepository } from '../event.repository.js';
import { eventView, type EventView } from '../event-view.js';

/** Which events to list; what is undefined does not narrow. */
export interface EventFilters {
  readonly campaignId?: string;
  readonly state?: EventState;
  readonly from?: Date;
  readonly to?: Date;
  readonly q?: string;
}

interface EventKey {
  readonly id: string;
  readonly startsAt: Date;
}

/** The workspace's events in the order in which they begin. */
@Injectable()
export class ListEventsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly events: EventRepository,
    private readonly cursors: Cursors,
  ) {}

  /** One page. */
  run(ctx: RequestContext, query: EventFilters & PageQuery): Promise<Page<EventView>> {
    const list = listKey('events', ctx.workspaceId, query);
    const after = this.cursors.read(list, query.cursor);
    return this.db.run(ctx, async () => {
      const keys = await this.keys(ctx, query, after, query.limit + 1);
      const page = this.cursors.page(list, keys, query.limit, (key) => [
        key.startsAt.toISOString(),
        key.id,
      ]);
      const ids = page.items.map((key) => key.id);
      return { items: await this.views(ctx, ids), nextCursor: page.nextCursor };
    });
  }

  /** The ids of all, no more than `limit`. */
  ids(ctx: RequestContext, filters: EventFilters, limit: number): Promise<string[]> {
    return this.db.run(ctx, async () => {
      const keys = await this.keys(ctx, filters, null, limit);
      return keys.map((key) => key.id);
    });
  }

  /** The events of these ids, in their order; one that is gone is left out. */
  views({ workspaceId }: RequestContext, ids: readonly string[]): Promise<EventView[]> {
    return this.db.run({ workspaceId }, async () => {
      const events = await this.events.findByIds(workspaceId, [...ids]);
      return events.map(eventView);
    });
  }

  private keys(
    { workspaceId }: RequestContext,
    filters: EventFilters,
    after: SortKey | null,
    limit: number,
  ): Promise<EventKey[]> {
    const { campaignId = null, state = null, from = null, to = null, q = null } = filters;
    const [startsAt = null, id = null] = after ?? [];
    return this.db.search<EventKey>`
        select id, starts_at as "startsAt"
          from events
         where workspace_id = ${workspaceId}
           and (${campaignId}::uuid is null or campaign_id = ${campaignId}::uuid)
           and (${state}::text is null or state = ${state}::text)
           and (${from}::timestamptz is null or ends_at >= ${from}::timestamptz)
           and (${to}::timestamptz is null or starts_at <= ${to}::timestamptz)
           and (${q}::text is null
                or strpos(lower(title || ' ' || venue_name || ' ' || venue_city), lower(${q}::text)) > 0)
           and (${startsAt}::timestamptz is null
                or (date_trunc('milliseconds', starts_at), id) > (${startsAt}::timestamptz, ${id}::uuid))
         order by date_trunc('milliseconds', starts_at), id
         limit ${limit}`;
  }
}
