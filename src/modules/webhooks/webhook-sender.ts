import { Injectable } from '@nestjs/common';

import { GuardedRequest } from '../../platform/outgoing/guarded-request.js';
import { OutgoingFailure } from '../../platform/outgoing/outgoing-failure.js';
import { signWebhook } from '../../platform/security/standard-webhooks.js';
import { webhookIdOf } from './domain/announcement.js';
import { wishOf } from './domain/schedule.js';
import { EndpointSecrets } from './endpoint-secrets.js';
import type { WebhookDelivery } from './entities/webhook-delivery.entity.js';
import type { WebhookEndpoint } from './entities/webhook-endpoint.entity.js';
import { SendingSlots } from './sending-slots.js';

const TIMEOUT_MS = 15_000;

/** Enough to recognise what went wrong. */
const KEPT_BYTES = 1024;
const KEPT_CHARACTERS = 300;

/** What became of one request. */
export interface Sent {
  readonly durationMs: number;
  /** Null where no answer came. */
  readonly status: number | null;
  readonly failure: string | null;
  /** The first characters of the answer. */
  readonly answer: string | null;
  /** For how long the receiver wishes to be left alone. */
  readonly wishMs: number | null;
}

/** Posts one delivery to its endpoint, signed by Standard Webhooks, through the guarded way out. */
@Injectable()
export class WebhookSender {
  constructor(
    private readonly outgoing: GuardedRequest,
    private readonly secrets: EndpointSecrets,
    private readonly slots: SendingSlots,
  ) {}

  /** What became of it; null where it was not sent, because too many requests are under way. */
  async send(
    endpoint: WebhookEndpoint,
    delivery: WebhookDelivery,
    now: Date,
  ): Promise<Sent | null> {
    const release = this.slots.take(endpoint);
    if (release === null) return null;
    try {
      return await this.request(endpoint, delivery, now);
    } finally {
      release();
    }
  }

  private async request(
    endpoint: WebhookEndpoint,
    delivery: WebhookDelivery,
    now: Date,
  ): Promise<Sent> {
    const begun = performance.now();
    const took = (): number => Math.round(performance.now() - begun);
    const none = { status: null, failure: null, answer: null, wishMs: null };
    try {
      const { status, headers, body } = await this.outgoing.post(endpoint.url, delivery.body, {
        headers: this.headersOf(endpoint, delivery, now),
        timeoutMs: TIMEOUT_MS,
        maxBytes: KEPT_BYTES,
        cut: true,
      });
      const wishMs = wishOf(headers['retry-after'], now);
      return { ...none, durationMs: took(), status, answer: readable(body), wishMs };
    } catch (error) {
      if (!(error instanceof OutgoingFailure)) throw error;
      return { ...none, durationMs: took(), failure: error.reason };
    }
  }

  private headersOf(
    endpoint: WebhookEndpoint,
    { id: deliveryId, body }: WebhookDelivery,
    now: Date,
  ): Record<string, string> {
    const id = webhookIdOf(deliveryId);
    const timestamp = Math.floor(now.getTime() / 1000);
    const signatures = this.secrets
      .of(endpoint, now)
      .map((secret) => signWebhook(secret, { id, timestamp, body }));
    return {
      'content-type': 'application/json',
      'user-agent': 'Tribune',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatures.join(' '),
    };
  }
}

/** Text that PostgreSQL can keep, whatever the bytes are. */
const readable = (body: Buffer): string | null => {
  const text = body.toString('utf8').replaceAll('\u0000', '').slice(0, KEPT_CHARACTERS);
  return text === '' ? null : text.toWellFormed();
};
