import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { DeliverWebhook } from '../use-cases/deliver-webhook.use-case.js';
import {
  WEBHOOK_DELIVERIES_QUEUE,
  type WebhookDeliveryJob,
} from '../webhook-delivery.repository.js';

/** Makes one attempt of one delivery. What the receiver answers is no failure of the job: the next attempt is another job. */
@Injectable()
@HandlesJob({ queue: WEBHOOK_DELIVERIES_QUEUE, atOnce: true, timeoutSeconds: 60 })
export class DeliverWebhookJob implements JobHandler<WebhookDeliveryJob> {
  constructor(
    private readonly deliver: DeliverWebhook,
    private readonly clock: Clock,
  ) {}

  handle(job: WebhookDeliveryJob): Promise<void> {
    return this.deliver.execute(systemContext(job.workspaceId, this.clock.now()), job);
  }
}
