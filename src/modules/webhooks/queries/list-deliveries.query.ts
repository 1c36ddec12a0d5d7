import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { webhookIdOf, type AnnouncedType } from '../domain/announcement.js';
import type { DeliveryState } from '../domain/delivery-state.js';
import { maySee } from '../endpoint-wish.js';
import { ListWebhooksQuery } from './list-webhooks.query.js';

interface AttemptView {
  readonly at: Date;
  readonly durationMs: number;
  readonly status: number | null;
  readonly failure: string | null;
  readonly answer: string | null;
}

interface DeliveryRow {
  readonly id: string;
  readonly type: AnnouncedType;
  readonly at: Date;
  /** Null to who may not see what it tells. */
  readonly body: string | null;
  readonly state: DeliveryState;
  readonly nextAttemptAt: Date | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** A delivery with its latest attempts, the last one first. */
export interface DeliveryView extends DeliveryRow {
  /** The `webhook-id` that the receiver sees. */
  readonly webhookId: string;
  readonly attempts: AttemptView[];
}

/** Which deliveries of an endpoint are listed. */
export interface DeliveryFilter extends PageQuery {
  readonly state?: DeliveryState;
}

/** More than one schedule's worth. */
const SHOWN_ATTEMPTS = 20;

/** What was told to one endpoint, the newest first. */
@Injectable()
export class ListDeliveriesQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly webhooks: ListWebhooksQuery,
    private readonly cursors: Cursors,
  ) {}

  run(ctx: RequestContext, webhookId: string, query: DeliveryFilter): Promise<Page<DeliveryView>> {
    const list = listKey(`webhooks/${webhookId}`, ctx.workspaceId, query);
    const [after = null] = this.cursors.read(list, query.cursor) ?? [];
    return this.db.run(ctx, async () => {
      await this.webhooks.one(ctx, webhookId);
      const rows = await this.db.manager.sql<DeliveryRow[]>`
        select id, type, at, body, state, next_attempt_at as "nextAttemptAt",
               created_at as "createdAt", finished_at as "finishedAt"
          from webhook_deliveries
         where workspace_id = ${ctx.workspaceId} and endpoint_id = ${webhookId}
           and (${query.state ?? null}::text is null or state = ${query.state ?? null}::text)
           and (${after}::uuid is null or id < ${after}::uuid)
         order by id desc
         limit ${query.limit + 1}`;
      const page = this.cursors.page(list, rows, query.limit, (row) => [row.id]);
      return { items: await this.withAttempts(ctx, page.items), nextCursor: page.nextCursor };
    });
  }

  /** How many there are, counted no further than `limit`. */
  count(
    ctx: RequestContext,
    webhookId: string,
    { state = null }: { readonly state?: DeliveryState | null },
    limit: number,
  ): Promise<number> {
    return this.db.run(ctx, async () => {
      await this.webhooks.one(ctx, webhookId);
      const [row] = await this.db.manager.sql<{ count: number }[]>`
        select count(*)::int as count
          from (select 1 from webhook_deliveries
                 where workspace_id = ${ctx.workspaceId} and endpoint_id = ${webhookId}
                   and (${state}::text is null or state = ${state})
                 limit ${limit}) found`;
      return row?.count ?? 0;
    });
  }

  /** One of them. */
  one(ctx: RequestContext, webhookId: string, id: string): Promise<DeliveryView> {
    return this.db.run(ctx, async () => {
      const rows = await this.db.manager.sql<DeliveryRow[]>`
        select id, type, at, body, state, next_attempt_at as "nextAttemptAt",
               created_at as "createdAt", finished_at as "finishedAt"
          from webhook_deliveries
         where workspace_id = ${ctx.workspaceId} and endpoint_id = ${webhookId} and id = ${id}`;
      const [delivery] = await this.withAttempts(ctx, rows);
      if (delivery === undefined) throw httpProblems.refuse('not_found');
      return delivery;
    });
  }

  private async withAttempts(
    ctx: RequestContext,
    rows: readonly DeliveryRow[],
  ): Promise<DeliveryView[]> {
    const ids = rows.map(({ id }) => id);
    const attempts = await this.db.manager.sql<(AttemptView & { deliveryId: string })[]>`
      select delivery_id as "deliveryId", at, duration_ms as "durationMs", status, failure, answer
        from (
          select delivery_id, at, duration_ms, status, failure, answer,
                 row_number() over (partition by delivery_id order by id desc) as place
            from webhook_attempts
           where workspace_id = ${ctx.workspaceId} and delivery_id = any (${ids}::uuid[])) numbered
       where place <= ${SHOWN_ATTEMPTS}
       order by delivery_id, place`;
    const of = Map.groupBy(attempts, ({ deliveryId }) => deliveryId);
    return rows.map((row) => ({
      ...row,
      body: maySee(ctx.actor, row.type) ? row.body : null,
      webhookId: webhookIdOf(row.id),
      attempts: (of.get(row.id) ?? []).map(({ deliveryId: _, ...attempt }) => attempt),
    }));
  }
}
