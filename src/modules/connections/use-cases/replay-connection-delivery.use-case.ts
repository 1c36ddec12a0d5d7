import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { connectionProblems } from '../connections.errors.js';
import { ConnectionDeliveryRepository } from '../connection-delivery.repository.js';
import { READ_DELIVERY, type DeliveryToRead } from '../delivery-jobs.js';
import { replayRefusal } from '../domain/delivery.js';

/** Has a delivery read once more that failed, or was not wholly stored. */
@Injectable()
export class ReplayConnectionDelivery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliveries: ConnectionDeliveryRepository,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, connectionId: string, id: string): Promise<void> {
    const { workspaceId } = ctx;
    return this.db.run(ctx, async () => {
      const delivery = await this.deliveries.lock(workspaceId, connectionId, id);
      if (delivery === null) throw httpProblems.refuse('not_found');
      const { state, isKept } = delivery;
      const refusal = replayRefusal(state, isKept);
      if (refusal !== null) throw connectionProblems.refuse(refusal, { state });
      await this.deliveries.reopen(workspaceId, id);
      const job: DeliveryToRead = { workspaceId, deliveryId: id };
      await this.jobs.send(READ_DELIVERY, job);
      await this.audit.record(ctx, {
        action: 'connection-delivery.replayed',
        subject: { type: 'connection-delivery', id },
        before: { state, connectionId },
        after: { state: 'waiting', connectionId },
      });
    });
  }
}
