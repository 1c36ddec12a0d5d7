import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import { afterFailure, disabledAfter, isTaken } from '../domain/endpoint-health.js';
import { afterTheOthers, nextAttemptAt, spreadAfter } from '../domain/schedule.js';
import { EndpointEnd } from '../endpoint-end.js';
import type { WebhookAttempt } from '../entities/webhook-attempt.entity.js';
import type { WebhookDelivery } from '../entities/webhook-delivery.entity.js';
import type { WebhookEndpoint } from '../entities/webhook-endpoint.entity.js';
import {
  WebhookDeliveryRepository,
  type WebhookDeliveryJob,
} from '../webhook-delivery.repository.js';
import { WebhookEndpointRepository } from '../webhook-endpoint.repository.js';
import { WebhookSender, type Sent } from '../webhook-sender.js';

interface Due {
  readonly endpoint: WebhookEndpoint;
  readonly delivery: WebhookDelivery;
}

/** Who took a delivery, and when. */
interface Taken {
  readonly endpointId: string;
  readonly at: Date;
}

/**
 * Makes the next attempt of a delivery, and plans the one after it where it failed. The request is made
 * outside of any transaction; a process that dies meanwhile leaves the job to be done again, so a
 * receiver may be told twice, under the same webhook-id.
 */
@Injectable()
export class DeliverWebhook {
  constructor(
    private readonly db: UnitOfWork,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly sender: WebhookSender,
    private readonly end: EndpointEnd,
  ) {}

  async execute(ctx: RequestContext, job: WebhookDeliveryJob): Promise<void> {
    const due = await this.db.run(ctx, () => this.due(ctx, job));
    if (due === null) return;
    const sent = await this.sender.send(due.endpoint, due.delivery, ctx.now);
    if (sent === null) return this.db.run(ctx, () => this.putOff(ctx, job));
    const taken = await this.db.run(ctx, () => this.settle(ctx, job, sent));
    if (taken === null) return;
    // On its own: an endpoint is locked before its delivery, or while no delivery is.
    await this.db.run(ctx, () =>
      this.endpoints.noteSuccess(ctx.workspaceId, taken.endpointId, taken.at),
    );
  }

  /** What is to be sent now; null where it came to nothing, or has to wait. */
  private async due(ctx: RequestContext, job: WebhookDeliveryJob): Promise<Due | null> {
    const delivery = await this.deliveries.lock(ctx.workspaceId, job.deliveryId);
    if (delivery?.plan !== job.plan) return null;
    const endpoint = await this.endpoints.findById(ctx.workspaceId, delivery.endpointId);
    if (endpoint?.enabled !== true) {
      const { tries } = delivery;
      await this.deliveries.finish(delivery, { state: 'cancelled', tries, finishedAt: ctx.now });
      return null;
    }
    if (endpoint.quietUntil !== null && endpoint.quietUntil > ctx.now) {
      const at = spreadAfter(ctx.now, endpoint.quietUntil, Math.random());
      await this.deliveries.plan(delivery, { tries: delivery.tries, at });
      return null;
    }
    return { endpoint, delivery };
  }

  /** Lets a delivery wait that found too many requests under way; it loses no attempt by it. */
  private async putOff(ctx: RequestContext, job: WebhookDeliveryJob): Promise<void> {
    const delivery = await this.deliveries.lock(ctx.workspaceId, job.deliveryId);
    if (delivery?.plan !== job.plan) return;
    const at = afterTheOthers(delivery.createdAt, ctx.now, Math.random());
    await this.deliveries.plan(delivery, { tries: delivery.tries, at });
  }

  /** Notes what became of an attempt; who took it and when, null where nobody did. */
  private async settle(
    ctx: RequestContext,
    job: WebhookDeliveryJob,
    sent: Sent,
  ): Promise<Taken | null> {
    const { workspaceId, deliveryId } = job;
    const endedAt = new Date(ctx.now.getTime() + sent.durationMs);
    const failed = !isTaken(sent.status);
    // The endpoint is locked before its delivery, as by who replays one.
    const known = await this.deliveries.findById(workspaceId, deliveryId);
    const endpoint =
      known && failed ? await this.endpoints.lock(workspaceId, known.endpointId) : null;
    const delivery = await this.deliveries.lock(workspaceId, deliveryId);
    if (delivery === null) return null;
    await this.deliveries.addAttempt(attemptOf(ctx, deliveryId, sent));
    // It was replayed meanwhile, and that job decides.
    if (delivery.plan !== job.plan) return null;
    if (endpoint !== null) {
      await this.fail({ ...ctx, now: endedAt }, { endpoint, delivery }, sent);
      return null;
    }
    const tries = delivery.tries + 1;
    await this.deliveries.finish(delivery, { state: 'delivered', tries, finishedAt: endedAt });
    return { endpointId: delivery.endpointId, at: endedAt };
  }

  private async fail(
    ctx: RequestContext,
    { endpoint, delivery }: Due,
    { status, wishMs }: Sent,
  ): Promise<void> {
    const { now } = ctx;
    const tries = delivery.tries + 1;
    const isTest = delivery.type === 'webhook.test';
    const attempt = { status, wishMs, isTest, tries };
    const health = afterFailure(endpoint, attempt, now);
    await this.endpoints.update(endpoint, { ...health });
    const because = disabledAfter(health, attempt, now);
    if (because !== null && endpoint.enabled) await this.end.disable(ctx, endpoint, because);
    const next =
      because !== null || isTest ? null : nextAttemptAt({ tries, now, wishMs }, Math.random());
    if (next === null) {
      await this.deliveries.finish(delivery, { state: 'failed', tries, finishedAt: now });
    } else {
      await this.deliveries.plan(delivery, { tries, at: next });
    }
  }
}

const attemptOf = (
  { workspaceId, now }: RequestContext,
  deliveryId: string,
  { durationMs, status, failure, answer }: Sent,
): WebhookAttempt => ({
  workspaceId,
  id: newId(),
  deliveryId,
  at: now,
  durationMs,
  status,
  failure,
  answer,
});
