import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { EndpointSecrets } from '../endpoint-secrets.js';
import { WebhookEndpointRepository } from '../webhook-endpoint.repository.js';
import { subjectOf } from '../webhook-view.js';

const OVERLAP_MS = 24 * 60 * 60 * 1000;

/**
 * Gives an endpoint a new secret, which is not seen again; the former one signs beside it for a day.
 * Rotating once more within that day ends the oldest at once.
 */
@Injectable()
export class RotateWebhookSecret {
  constructor(
    private readonly db: UnitOfWork,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly secrets: EndpointSecrets,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<{ id: string; secret: string }> {
    return this.db.run(ctx, async () => {
      const before = await this.endpoints.lock(ctx.workspaceId, id);
      if (before === null) throw httpProblems.refuse('not_found');
      const { secret, sealed } = this.secrets.make();
      const overlapUntil = new Date(ctx.now.getTime() + OVERLAP_MS);
      await this.endpoints.update(before, {
        sealedSecret: sealed,
        formerSealedSecret: before.sealedSecret,
        formerUntil: overlapUntil,
        updatedAt: ctx.now,
      });
      await this.audit.record(ctx, {
        action: 'webhook.rotated',
        subject: subjectOf(id),
        before: { overlapUntil: before.formerUntil },
        after: { overlapUntil },
      });
      return { id, secret };
    });
  }
}
