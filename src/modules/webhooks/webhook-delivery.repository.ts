import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../platform/ids.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { WebhookAttempt } from './entities/webhook-attempt.entity.js';
import { WebhookDelivery } from './entities/webhook-delivery.entity.js';

/** The job that makes the next attempt of a delivery. */
export interface WebhookDeliveryJob {
  readonly workspaceId: string;
  readonly deliveryId: string;
  readonly plan: string;
}

export const WEBHOOK_DELIVERIES_QUEUE = 'webhooks.deliver';

/** How many a night's work forgets in one transaction. */
const BATCH = 2_000;

/** Deliveries with their attempts. A waiting one has one job that may work on it: its plan. */
@Injectable()
export class WebhookDeliveryRepository {
  constructor(
    private readonly db: UnitOfWork,
    private readonly jobs: JobQueue,
  ) {}

  /** Keeps new deliveries, and sends the job that makes the first attempt of each. */
  async insert(
    deliveries: readonly Omit<WebhookDelivery, 'plan' | 'state' | 'tries' | 'finishedAt'>[],
  ): Promise<void> {
    if (deliveries.length === 0) return;
    const planned = deliveries.map((delivery) => ({
      ...delivery,
      state: 'waiting' as const,
      tries: 0,
      plan: newId(),
      finishedAt: null,
    }));
    await this.db.manager.insert(WebhookDelivery, planned);
    for (const delivery of planned) await this.sendJob(delivery, delivery.plan, null);
  }

  findById(workspaceId: string, id: string): Promise<WebhookDelivery | null> {
    return this.db.manager.findOneBy(WebhookDelivery, { workspaceId, id });
  }

  /** The delivery, locked. */
  lock(workspaceId: string, id: string): Promise<WebhookDelivery | null> {
    return this.db.manager.findOne(WebhookDelivery, {
      where: { workspaceId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  async addAttempt(attempt: WebhookAttempt): Promise<void> {
    await this.db.manager.insert(WebhookAttempt, attempt);
  }

  /** Plans the next attempt; whatever was planned before comes to nothing. */
  async plan(
    delivery: WebhookDelivery,
    { tries, at }: { readonly tries: number; readonly at: Date },
  ): Promise<void> {
    const { workspaceId, id } = delivery;
    const plan = newId();
    await this.db.manager.update(
      WebhookDelivery,
      { workspaceId, id },
      { state: 'waiting', tries, plan, nextAttemptAt: at, finishedAt: null },
    );
    await this.sendJob(delivery, plan, at);
  }

  /** Ends a delivery: nothing more is tried. */
  async finish(
    { workspaceId, id }: WebhookDelivery,
    ended: Pick<WebhookDelivery, 'state' | 'tries' | 'finishedAt'>,
  ): Promise<void> {
    await this.db.manager.update(
      WebhookDelivery,
      { workspaceId, id },
      { ...ended, plan: null, nextAttemptAt: null },
    );
  }

  /** Forgets a batch of deliveries that were planned before a moment and wait no more; false where none was left. */
  async forgetBefore(workspaceId: string, before: Date): Promise<boolean> {
    const [, forgotten] = await this.db.manager.sql<[unknown, number]>`
      delete from webhook_deliveries
       where workspace_id = ${workspaceId}
         and id in (
           select id from webhook_deliveries
            where workspace_id = ${workspaceId} and created_at < ${before} and state <> 'waiting'
            order by created_at
            limit ${BATCH})
      returning id`;
    return forgotten === BATCH;
  }

  private async sendJob(
    { workspaceId, id: deliveryId }: Pick<WebhookDelivery, 'workspaceId' | 'id'>,
    plan: string,
    at: Date | null,
  ): Promise<void> {
    const job: WebhookDeliveryJob = { workspaceId, deliveryId, plan };
    await this.jobs.send(WEBHOOK_DELIVERIES_QUEUE, job, at === null ? {} : { startAfter: at });
  }
}
