import { Module } from '@nestjs/common';

import { EndpointEnd } from './endpoint-end.js';
import { EndpointSecrets } from './endpoint-secrets.js';
import { WebhookDeliveriesController } from './http/webhook-deliveries.controller.js';
import { WebhookDeliveryExportController } from './http/webhook-delivery-export.controller.js';
import { WebhooksController } from './http/webhooks.controller.js';
import { DeliverWebhookJob } from './jobs/deliver-webhook.job.js';
import { DisabledLettersJob } from './jobs/disabled-letters.job.js';
import { ForgetDeliveriesJob } from './jobs/forget-deliveries.job.js';
import { ListenedTypes } from './listened-types.js';
import { AdminsQuery } from './queries/admins.query.js';
import { ListDeliveriesQuery } from './queries/list-deliveries.query.js';
import { ListWebhooksQuery } from './queries/list-webhooks.query.js';
import { CreateWebhook } from './use-cases/create-webhook.use-case.js';
import { DeliverWebhook } from './use-cases/deliver-webhook.use-case.js';
import { RemoveWebhook } from './use-cases/remove-webhook.use-case.js';
import { ReplayDelivery } from './use-cases/replay-delivery.use-case.js';
import { RotateWebhookSecret } from './use-cases/rotate-webhook-secret.use-case.js';
import { TestWebhook } from './use-cases/test-webhook.use-case.js';
import { UpdateWebhook } from './use-cases/update-webhook.use-case.js';
import { WriteDisabledLetter } from './use-cases/write-disabled-letter.use-case.js';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';
import { WebhookEndpointRepository } from './webhook-endpoint.repository.js';
import { SendingSlots } from './sending-slots.js';
import { WebhookSender } from './webhook-sender.js';
import { Webhooks } from './webhooks.contract.js';
import { WebhooksFacade } from './webhooks.facade.js';

@Module({
  controllers: [WebhooksController, WebhookDeliveriesController, WebhookDeliveryExportController],
  providers: [
    WebhookEndpointRepository,
    WebhookDeliveryRepository,
    EndpointSecrets,
    EndpointEnd,
    ListenedTypes,
    SendingSlots,
    WebhookSender,
    ListWebhooksQuery,
    ListDeliveriesQuery,
    AdminsQuery,
    CreateWebhook,
    UpdateWebhook,
    RemoveWebhook,
    RotateWebhookSecret,
    TestWebhook,
    ReplayDelivery,
    DeliverWebhook,
    WriteDisabledLetter,
    DeliverWebhookJob,
    DisabledLettersJob,
    ForgetDeliveriesJob,
    { provide: Webhooks, useClass: WebhooksFacade },
  ],
  exports: [Webhooks],
})
export class WebhooksModule {}
