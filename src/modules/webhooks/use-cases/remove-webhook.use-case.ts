import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { ListenedTypes } from '../listened-types.js';
import { WebhookEndpointRepository } from '../webhook-endpoint.repository.js';
import { notedOf, subjectOf } from '../webhook-view.js';

/** Removes an endpoint with its log; what still waited for it is not sent. */
@Injectable()
export class RemoveWebhook {
  constructor(
    private readonly db: UnitOfWork,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly listened: ListenedTypes,
    private readonly audit: AuditLog,
  ) {}

  async execute(ctx: RequestContext, id: string): Promise<void> {
    await this.db.run(ctx, async () => {
      const before = await this.endpoints.lock(ctx.workspaceId, id);
      if (before === null) throw httpProblems.refuse('not_found');
      await this.endpoints.delete(ctx.workspaceId, id);
      const subject = subjectOf(id);
      await this.audit.record(ctx, { action: 'webhook.removed', subject, before: notedOf(before) });
    });
    this.listened.forget(ctx.workspaceId);
  }
}
