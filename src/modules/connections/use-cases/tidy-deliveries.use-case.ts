import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { ConnectionDeliveryRepository } from '../connection-delivery.repository.js';
import { READ_DELIVERY, type DeliveryToRead } from '../delivery-jobs.js';

const HOUR_MS = 3_600_000;
const KEPT_MS = 30 * 24 * HOUR_MS;

/** Deliveries that are sent to be read again at once. */
const AT_ONCE = 1000;

/** Forgets deliveries after 30 days, and has those read whose job got lost on the way. */
@Injectable()
export class TidyDeliveries {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliveries: ConnectionDeliveryRepository,
    private readonly jobs: JobQueue,
  ) {}

  execute(ctx: RequestContext): Promise<void> {
    const { workspaceId, now } = ctx;
    return this.db.run(ctx, async () => {
      await this.deliveries.forget(workspaceId, new Date(now.getTime() - KEPT_MS));
      const until = new Date(now.getTime() - HOUR_MS);
      const lost = await this.deliveries.waitingSince(workspaceId, until, AT_ONCE);
      for (const deliveryId of lost) {
        const job: DeliveryToRead = { workspaceId, deliveryId };
        await this.jobs.send(READ_DELIVERY, job);
      }
    });
  }
}
