import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { WebhookDeliveryRepository } from '../webhook-delivery.repository.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Long enough to see what went wrong last month, and to send it again. */
const KEPT_DAYS = 30;

/** Forgets, every night, deliveries of more than 30 days ago, with their attempts. */
@Injectable()
@HandlesJob({ queue: 'webhooks.forget-deliveries', schedule: '29 3 * * *' })
export class ForgetDeliveriesJob implements JobHandler {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: Workspaces,
    private readonly deliveries: WebhookDeliveryRepository,
  ) {}

  handle(): Promise<void> {
    return this.workspaces.visitAll(async (ctx) => {
      const before = new Date(ctx.now.getTime() - KEPT_DAYS * DAY_MS);
      const batch = () =>
        this.db.run(ctx, () => this.deliveries.forgetBefore(ctx.workspaceId, before));
      let left = true;
      while (left) left = await batch();
    });
  }
}
