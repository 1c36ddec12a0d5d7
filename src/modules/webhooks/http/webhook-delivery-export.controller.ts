import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { number, text, texts, type Column } from '../../../platform/files/column.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { listByPage, ListExports } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListDeliveriesQuery, type DeliveryView } from '../queries/list-deliveries.query.js';
import { ExportDeliveriesQueryParams } from './dto/webhook-delivery.dto.js';

/** A delivery as a row of a file, with its last attempt. */
const COLUMNS: readonly Column<DeliveryView>[] = [
  ...texts<DeliveryView>('id', 'webhookId', 'type', 'at', 'state', 'nextAttemptAt', 'createdAt'),
  ...texts<DeliveryView>('finishedAt'),
  text('lastAttempt.at', ({ attempts }) => attempts[0]?.at ?? null),
  number('lastAttempt.status', ({ attempts }) => attempts[0]?.status ?? null),
  text('lastAttempt.failure', ({ attempts }) => attempts[0]?.failure ?? null),
  text('lastAttempt.answer', ({ attempts }) => attempts[0]?.answer ?? null),
  ...texts<DeliveryView>('body'),
];

@Controller('api/workspaces/:workspace/webhooks/:id/deliveries/export')
@WorkspaceParam()
export class WebhookDeliveryExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly deliveries: ListDeliveriesQuery,
  ) {}

  @Get()
  @Requires('webhooks:read')
  @Describe({
    id: 'exportWebhookDeliveries',
    summary: 'Export what was sent to a webhook',
    table: true,
  })
  export(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Query() { format, ...filters }: ExportDeliveriesQueryParams,
  ): Promise<StreamableFile> {
    const open = listByPage(
      COLUMNS,
      (limit) => this.deliveries.count(ctx, id, filters, limit),
      (page) => this.deliveries.run(ctx, id, { ...filters, ...page }),
    );
    return this.exports.file(ctx, format, {
      name: 'webhook-deliveries',
      filters: { ...filters, webhookId: id },
      open,
    });
  }
}
