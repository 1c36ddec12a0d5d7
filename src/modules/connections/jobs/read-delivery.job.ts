import { Injectable } from '@nestjs/common';

import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { READ_DELIVERY, type DeliveryToRead } from '../delivery-jobs.js';
import { ReadDelivery } from '../use-cases/read-delivery.use-case.js';

/** Reads a delivery that was kept unread, so that its sender had its answer at once. */
@Injectable()
@HandlesJob({ queue: READ_DELIVERY })
export class ReadDeliveryJob implements JobHandler<DeliveryToRead> {
  constructor(private readonly readDelivery: ReadDelivery) {}

  handle(delivery: DeliveryToRead): Promise<void> {
    return this.readDelivery.execute(delivery);
  }
}
