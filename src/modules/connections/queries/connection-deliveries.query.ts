import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { Rejection } from '../../visibility/visibility.contract.js';
import type { DeliveryState } from '../domain/delivery.js';

/** Which deliveries of a connection are wanted. */
export interface DeliveryFilters extends PageQuery {
  readonly state?: DeliveryState;
}

/** What came in, and what became of it. What is not known yet, or was never found out, is null. */
export interface ListedDelivery {
  readonly id: string;
  readonly key: string;
  readonly state: DeliveryState;
  readonly problem: string | null;
  readonly isKept: boolean;
  readonly bytes: number;
  readonly repeats: number;
  readonly receivedAt: Date;
  readonly finishedAt: Date | null;
  readonly accepted: number | null;
  readonly duplicates: number | null;
  readonly unmatched: number | null;
  readonly ignored: number | null;
  readonly rejectedCount: number | null;
}

/** One delivery with the rows that were not stored. */
export interface DeliveryDetails extends ListedDelivery {
  readonly rejected: readonly Rejection[];
}

/** What came in by a connection, the newest first. */
@Injectable()
export class ConnectionDeliveriesQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  /** One page; `not_found` where there is no such connection. */
  run(
    ctx: RequestContext,
    connectionId: string,
    query: DeliveryFilters,
  ): Promise<Page<ListedDelivery>> {
    const list = listKey(`deliveries:${connectionId}`, ctx.workspaceId, query);
    const [after = null] = this.cursors.read(list, query.cursor) ?? [];
    return this.db.run(ctx, async () => {
      await this.refuseUnknown(ctx, connectionId);
      const rows = await this.db.manager.sql<ListedDelivery[]>`
        select id, delivery_key as key, state, problem, body is not null as "isKept", bytes,
               repeats, received_at as "receivedAt",
               finished_at as "finishedAt", accepted, duplicates, unmatched, ignored,
               rejected_count as "rejectedCount"
          from connection_deliveries
         where workspace_id = ${ctx.workspaceId} and connection_id = ${connectionId}
           and (${query.state ?? null}::text is null or state = ${query.state ?? null})
           and (${after}::uuid is null or id < ${after}::uuid)
         order by id desc
         limit ${query.limit + 1}`;
      return this.cursors.page(list, rows, query.limit, (row) => [row.id]);
    });
  }

  /** How many there are, counted no further than `limit`; `not_found` where there is no such connection. */
  count(
    ctx: RequestContext,
    connectionId: string,
    { state = null }: { readonly state?: DeliveryState | null },
    limit: number,
  ): Promise<number> {
    return this.db.run(ctx, async () => {
      await this.refuseUnknown(ctx, connectionId);
      const [row] = await this.db.manager.sql<{ count: number }[]>`
        select count(*)::int as count
          from (select 1 from connection_deliveries
                 where workspace_id = ${ctx.workspaceId} and connection_id = ${connectionId}
                   and (${state}::text is null or state = ${state})
                 limit ${limit}) found`;
      return row?.count ?? 0;
    });
  }

  /** One of them, with the rows that were not stored. */
  async one(ctx: RequestContext, connectionId: string, id: string): Promise<DeliveryDetails> {
    const [row] = await this.db.run(
      ctx,
      () => this.db.manager.sql<DeliveryDetails[]>`
        select id, delivery_key as key, state, problem, body is not null as "isKept", bytes,
               repeats, received_at as "receivedAt",
               finished_at as "finishedAt", accepted, duplicates, unmatched, ignored,
               rejected_count as "rejectedCount", coalesce(rejected, '[]'::jsonb) as rejected
          from connection_deliveries
         where workspace_id = ${ctx.workspaceId} and connection_id = ${connectionId} and id = ${id}`,
    );
    if (row === undefined) throw httpProblems.refuse('not_found');
    return row;
  }

  private async refuseUnknown(ctx: RequestContext, connectionId: string): Promise<void> {
    const found = await this.db.manager.sql<unknown[]>`
      select 1 from connections where workspace_id = ${ctx.workspaceId} and id = ${connectionId}`;
    if (found.length === 0) throw httpProblems.refuse('not_found');
  }
}
