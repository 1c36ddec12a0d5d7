import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListWebhooksQuery } from '../queries/list-webhooks.query.js';
import { CreateWebhook } from '../use-cases/create-webhook.use-case.js';
import { RemoveWebhook } from '../use-cases/remove-webhook.use-case.js';
import { RotateWebhookSecret } from '../use-cases/rotate-webhook-secret.use-case.js';
import { UpdateWebhook } from '../use-cases/update-webhook.use-case.js';
import {
  CreateWebhookRequest,
  UpdateWebhookRequest,
  WebhookListResponse,
  WebhookResponse,
  WebhookSecretResponse,
} from './dto/webhook.dto.js';

@Controller('api/workspaces/:workspace/webhooks')
@WorkspaceParam()
export class WebhooksController {
  constructor(
    private readonly listWebhooks: ListWebhooksQuery,
    private readonly createWebhook: CreateWebhook,
    private readonly updateWebhook: UpdateWebhook,
    private readonly rotateSecret: RotateWebhookSecret,
    private readonly removeWebhook: RemoveWebhook,
  ) {}

  @Get()
  @Requires('webhooks:read')
  @Describe({ id: 'listWebhooks', summary: 'List the webhooks', ok: WebhookListResponse })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery): Promise<WebhookListResponse> {
    return this.listWebhooks.run(ctx, query);
  }

  @Get(':id')
  @Requires('webhooks:read')
  @Describe({ id: 'readWebhook', summary: 'Read a webhook', ok: WebhookResponse })
  read(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<WebhookResponse> {
    return this.listWebhooks.one(ctx, id);
  }

  @Post()
  @Requires('webhooks:write')
  @Describe({
    id: 'createWebhook',
    summary: 'Add a webhook: an address that is told what happens',
    description:
      'It is told what happens from two seconds on at the latest. Deliveries are signed by Standard Webhooks; the document’s `webhooks` say what is sent.',
    created: WebhookSecretResponse,
    errors: ['too_many_webhooks', 'event_type_above_listener'],
  })
  create(
    @Ctx() ctx: RequestContext,
    @Body() input: CreateWebhookRequest,
  ): Promise<WebhookSecretResponse> {
    return this.createWebhook.execute(ctx, input);
  }

  @Patch(':id')
  @Requires('webhooks:write')
  @Describe({
    id: 'updateWebhook',
    summary: 'Change, disable or enable a webhook',
    description:
      'What waits for a webhook that is disabled is cancelled when its time comes, and can be replayed later.',
    ok: WebhookResponse,
    errors: ['event_type_above_listener'],
  })
  async update(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() input: UpdateWebhookRequest,
  ): Promise<WebhookResponse> {
    await this.updateWebhook.execute(ctx, id, input);
    return this.listWebhooks.one(ctx, id);
  }

  @Delete(':id')
  @Requires('webhooks:write')
  @Describe({ id: 'removeWebhook', summary: 'Remove a webhook with its log' })
  async remove(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    await this.removeWebhook.execute(ctx, id);
  }

  @Post(':id/rotate')
  @Requires('webhooks:write')
  @Describe({
    id: 'rotateWebhookSecret',
    summary: 'Give a webhook a new secret',
    description:
      'For 24 hours deliveries carry two signatures, by the new secret and by the former one. Rotated again within that time, the oldest secret ends at once.',
    ok: WebhookSecretResponse,
  })
  rotate(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<WebhookSecretResponse> {
    return this.rotateSecret.execute(ctx, id);
  }
}
