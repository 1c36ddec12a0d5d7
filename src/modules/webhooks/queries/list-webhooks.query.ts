import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { WebhookView } from '../webhook-view.js';

/** The workspace's endpoints without their secrets, the newest first. */
@Injectable()
export class ListWebhooksQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, query: PageQuery): Promise<Page<WebhookView>> {
    const list = listKey('webhooks', ctx.workspaceId, query);
    const [after = null] = this.cursors.read(list, query.cursor) ?? [];
    const rows = await this.rows(ctx, { after, only: null, limit: query.limit + 1 });
    return this.cursors.page(list, rows, query.limit, (row) => [row.id]);
  }

  /** One of them. */
  async one(ctx: RequestContext, id: string): Promise<WebhookView> {
    const [webhook] = await this.rows(ctx, { after: null, only: id, limit: 1 });
    if (webhook === undefined) throw httpProblems.refuse('not_found');
    return webhook;
  }

  private rows(
    ctx: RequestContext,
    { after, only, limit }: { after: unknown; only: string | null; limit: number },
  ): Promise<WebhookView[]> {
    return this.db.run(
      ctx,
      () => this.db.manager.sql<WebhookView[]>`
        select id, url, description, event_types as "eventTypes", enabled,
               disabled_because as "disabledBecause", disabled_at as "disabledAt",
               failing_since as "failingSince", succeeded_at as "succeededAt",
               case when former_until > ${ctx.now} then former_until end as "overlapUntil",
               created_by as "createdBy", created_at as "createdAt", updated_at as "updatedAt"
          from webhook_endpoints
         where workspace_id = ${ctx.workspaceId} and (${only}::uuid is null or id = ${only}::uuid)
           and (${after}::uuid is null or id < ${after}::uuid)
         order by id desc
         limit ${limit}`,
    );
  }
}
