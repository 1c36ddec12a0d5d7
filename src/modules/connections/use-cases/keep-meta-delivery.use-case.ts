import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { ConnectionDeliveryRepository } from '../connection-delivery.repository.js';
import { READ_DELIVERY, type DeliveryToRead } from '../delivery-jobs.js';
import type { Addressed } from '../domain/connection-address.js';
import { hashOf } from '../body-hash.js';

/**
 * Keeps a delivery of Meta's as it came and leaves reading it to a job: Meta wants its answer at once,
 * and sends again what it had none for. Meta names no id, so the same bytes are the same delivery.
 */
@Injectable()
export class KeepMetaDelivery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliveries: ConnectionDeliveryRepository,
    private readonly jobs: JobQueue,
  ) {}

  execute(to: Addressed, body: Buffer, now: Date): Promise<void> {
    const bodyHash = hashOf(body);
    const key = `sha256:${bodyHash.toString('hex')}`;
    return this.db.run(to, async () => {
      const taken = await this.deliveries.take({ ...to, key, bodyHash, body, receivedAt: now });
      if (taken.repeats > 0) return;
      const job: DeliveryToRead = { workspaceId: to.workspaceId, deliveryId: taken.id };
      await this.jobs.send(READ_DELIVERY, job);
    });
  }
}
