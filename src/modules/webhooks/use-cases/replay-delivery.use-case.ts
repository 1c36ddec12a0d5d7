import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { WebhookDeliveryRepository } from '../webhook-delivery.repository.js';
import { WebhookEndpointRepository } from '../webhook-endpoint.repository.js';
import { webhookProblems } from '../webhooks.errors.js';

/**
 * Sends a delivery again, now and with the whole schedule before it, however it ended or while it waits.
 * It keeps its webhook-id, so that a receiver who had it knows it again.
 */
@Injectable()
export class ReplayDelivery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, webhookId: string, deliveryId: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const endpoint = await this.endpoints.lock(ctx.workspaceId, webhookId);
      if (endpoint === null) throw httpProblems.refuse('not_found');
      const delivery = await this.deliveries.lock(ctx.workspaceId, deliveryId);
      if (delivery?.endpointId !== webhookId) throw httpProblems.refuse('not_found');
      if (!endpoint.enabled) throw webhookProblems.refuse('webhook_disabled');
      await this.endpoints.update(endpoint, { quietUntil: null });
      await this.deliveries.plan(delivery, { tries: 0, at: ctx.now });
      await this.audit.record(ctx, {
        action: 'webhook-delivery.replayed',
        subject: { type: 'webhook-delivery', id: deliveryId },
        before: { state: delivery.state, tries: delivery.tries },
        after: { state: 'waiting', tries: 0, webhookId },
      });
    });
  }
}
