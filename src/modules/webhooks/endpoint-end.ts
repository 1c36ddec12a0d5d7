import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import type { WebhookEndpoint } from './entities/webhook-endpoint.entity.js';
import { AdminsQuery } from './queries/admins.query.js';
import { ListenedTypes } from './listened-types.js';
import { WebhookEndpointRepository } from './webhook-endpoint.repository.js';
import { subjectOf } from './webhook-view.js';

/** The job that writes to one admin that an endpoint was disabled. */
export interface DisabledLetterJob {
  readonly workspaceId: string;
  readonly webhookId: string;
  readonly userId: string;
}

export const DISABLED_LETTERS_QUEUE = 'webhooks.disabled-letters';

/** Ends what is told to an endpoint that does not want it, or does not take it any more; the admins are written to. */
@Injectable()
export class EndpointEnd {
  constructor(
    private readonly endpoints: WebhookEndpointRepository,
    private readonly listened: ListenedTypes,
    private readonly admins: AdminsQuery,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
  ) {}

  /** Disables the locked endpoint, in the open unit of work. */
  async disable(
    ctx: RequestContext,
    endpoint: WebhookEndpoint,
    because: 'gone' | 'failing',
  ): Promise<void> {
    const { workspaceId, id } = endpoint;
    const changes = { enabled: false, disabledBecause: because, disabledAt: ctx.now } as const;
    await this.endpoints.update(endpoint, changes);
    await this.audit.record(ctx, {
      action: 'webhook.disabled',
      subject: subjectOf(id),
      before: { enabled: true, disabledBecause: null },
      after: { enabled: false, disabledBecause: because },
    });
    for (const userId of await this.admins.run(ctx)) {
      const job: DisabledLetterJob = { workspaceId, webhookId: id, userId };
      await this.jobs.send(DISABLED_LETTERS_QUEUE, job);
    }
    this.listened.forget(workspaceId);
  }
}
