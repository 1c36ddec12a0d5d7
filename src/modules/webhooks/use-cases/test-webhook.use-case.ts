import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { newId } from '../../../platform/ids.js';
import { bodyOf } from '../domain/announcement.js';
import { WebhookDeliveryRepository } from '../webhook-delivery.repository.js';
import { WebhookEndpointRepository } from '../webhook-endpoint.repository.js';
import { subjectOf } from '../webhook-view.js';
import { webhookProblems } from '../webhooks.errors.js';

/** Sends `webhook.test` to one endpoint, whatever it listens to; it is tried once. */
@Injectable()
export class TestWebhook {
  constructor(
    private readonly db: UnitOfWork,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly audit: AuditLog,
  ) {}

  /** The delivery's id. */
  execute(ctx: RequestContext, webhookId: string): Promise<string> {
    const { workspaceId, now } = ctx;
    return this.db.run(ctx, async () => {
      const endpoint = await this.endpoints.lock(workspaceId, webhookId);
      if (endpoint === null) throw httpProblems.refuse('not_found');
      if (!endpoint.enabled) throw webhookProblems.refuse('webhook_disabled');
      const id = newId();
      const type = 'webhook.test' as const;
      await this.deliveries.insert([
        {
          workspaceId,
          id,
          endpointId: webhookId,
          type,
          at: now,
          body: bodyOf({ type, at: now.toISOString(), data: { webhookId } }),
          nextAttemptAt: now,
          createdAt: now,
        },
      ]);
      const after = { deliveryId: id };
      await this.audit.record(ctx, {
        action: 'webhook.tested',
        subject: subjectOf(webhookId),
        after,
      });
      return id;
    });
  }
}
