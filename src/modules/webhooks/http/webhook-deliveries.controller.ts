import { Controller, Get, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListDeliveriesQuery } from '../queries/list-deliveries.query.js';
import { ReplayDelivery } from '../use-cases/replay-delivery.use-case.js';
import { TestWebhook } from '../use-cases/test-webhook.use-case.js';
import {
  ListDeliveriesQueryParams,
  WebhookDeliveryListResponse,
  WebhookDeliveryResponse,
} from './dto/webhook-delivery.dto.js';

@Controller('api/workspaces/:workspace/webhooks/:id')
@WorkspaceParam()
export class WebhookDeliveriesController {
  constructor(
    private readonly listDeliveries: ListDeliveriesQuery,
    private readonly testWebhook: TestWebhook,
    private readonly replayDelivery: ReplayDelivery,
  ) {}

  @Post('test')
  @Requires('webhooks:write')
  @Describe({
    id: 'testWebhook',
    summary: 'Send a test to a webhook',
    description:
      'Answers with the delivery as it was planned; it is tried once, at once, and the log tells how it went.',
    ok: WebhookDeliveryResponse,
    errors: ['webhook_disabled'],
  })
  async test(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<WebhookDeliveryResponse> {
    return this.listDeliveries.one(ctx, id, await this.testWebhook.execute(ctx, id));
  }

  @Get('deliveries')
  @Requires('webhooks:read')
  @Describe({
    id: 'listWebhookDeliveries',
    summary: 'List what was sent to a webhook in the last 30 days',
    ok: WebhookDeliveryListResponse,
  })
  list(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Query() query: ListDeliveriesQueryParams,
  ): Promise<WebhookDeliveryListResponse> {
    return this.listDeliveries.run(ctx, id, query);
  }

  @Post('deliveries/:deliveryId/replay')
  @Requires('webhooks:write')
  @Describe({
    id: 'replayWebhookDelivery',
    summary: 'Send a delivery again',
    description: 'Now, under the same `webhook-id`, and again by the schedule where it fails.',
    ok: WebhookDeliveryResponse,
    errors: ['webhook_disabled'],
  })
  async replay(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @IdParam('deliveryId') deliveryId: string,
  ): Promise<WebhookDeliveryResponse> {
    await this.replayDelivery.execute(ctx, id, deliveryId);
    return this.listDeliveries.one(ctx, id, deliveryId);
  }
}
