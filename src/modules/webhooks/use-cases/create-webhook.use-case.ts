import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import type { AnnouncedType } from '../domain/announcement.js';
import { HEALTHY } from '../domain/endpoint-health.js';
import { EndpointSecrets } from '../endpoint-secrets.js';
import { refuseMoreThanSeen, refuseUnreachable } from '../endpoint-wish.js';
import { ListenedTypes } from '../listened-types.js';
import { WebhookEndpointRepository } from '../webhook-endpoint.repository.js';
import { notedOf, subjectOf } from '../webhook-view.js';
import { webhookProblems } from '../webhooks.errors.js';

export interface NewWebhook {
  readonly url: string;
  readonly description?: string | null;
  readonly eventTypes: readonly AnnouncedType[];
}

/** Everything that happens is told to each of them. */
const MOST_WEBHOOKS = 20;

/** Adds an endpoint; the answer is the only time that its secret is seen. */
@Injectable()
export class CreateWebhook {
  constructor(
    private readonly db: UnitOfWork,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly secrets: EndpointSecrets,
    private readonly listened: ListenedTypes,
    private readonly audit: AuditLog,
  ) {}

  async execute(ctx: RequestContext, input: NewWebhook): Promise<{ id: string; secret: string }> {
    refuseUnreachable(input.url);
    refuseMoreThanSeen(ctx.actor, input.eventTypes);
    const { secret, sealed } = this.secrets.make();
    const endpoint = {
      workspaceId: ctx.workspaceId,
      id: newId(),
      url: new URL(input.url).href,
      description: input.description ?? null,
      eventTypes: [...input.eventTypes],
      enabled: true,
      disabledBecause: null,
      disabledAt: null,
      sealedSecret: sealed,
      formerSealedSecret: null,
      formerUntil: null,
      ...HEALTHY,
      succeededAt: null,
      createdBy: actorRef(ctx.actor),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    };
    await this.db.run(ctx, async () => {
      if ((await this.endpoints.countLocked(ctx.workspaceId)) >= MOST_WEBHOOKS)
        throw webhookProblems.refuse('too_many_webhooks', { most: MOST_WEBHOOKS });
      await this.endpoints.insert(endpoint);
      const subject = subjectOf(endpoint.id);
      await this.audit.record(ctx, { action: 'webhook.made', subject, after: notedOf(endpoint) });
    });
    this.listened.forget(ctx.workspaceId);
    return { id: endpoint.id, secret };
  }
}
