import { NextCursor, PageQuery } from '../../../../platform/http/cursor.js';
import { Id, Instant, OneOf, Parts, Text, Whole } from '../../../../platform/http/fields.js';
import { FileQuery } from '../../../../platform/http/list-exports.js';
import { DELIVERY_STATES, type DeliveryState } from '../../domain/delivery-state.js';

const STATE = {
  description:
    '`waiting` for its next attempt; `delivered`; `failed`, given up; `cancelled`, because the webhook was disabled first.',
  example: 'delivered',
};

export class ListDeliveriesQueryParams extends PageQuery {
  @OneOf(DELIVERY_STATES, { ...STATE, omittable: true })
  state?: DeliveryState;
}

export class ExportDeliveriesQueryParams extends FileQuery {
  @OneOf(DELIVERY_STATES, { ...STATE, omittable: true })
  state?: DeliveryState;
}

export class WebhookAttemptResponse {
  @Instant({ description: 'When the request was made.' })
  at!: Date;

  @Whole({ description: 'Milliseconds until the answer or the failure.', example: 120 })
  durationMs!: number;

  @Whole({
    description: 'HTTP status of the answer; null where there was none.',
    nullable: true,
    example: 200,
  })
  status!: number | null;

  @Text({
    description:
      'Why there was no answer: `address_refused`, `network_refused`, `unknown_host`, `unreachable` or `timed_out`.',
    max: 40,
    nullable: true,
    example: null,
  })
  failure!: string | null;

  @Text({
    description: 'The first characters of the answer.',
    max: 300,
    nullable: true,
    example: 'ok',
  })
  answer!: string | null;
}

export class WebhookDeliveryResponse {
  @Id({ description: 'The delivery’s id.' })
  id!: string;

  @Text({
    description: 'The `webhook-id` that the receiver sees, the same at every attempt.',
    max: 40,
    example: 'msg_01890a5dac96774bbcceb302099a8057',
  })
  webhookId!: string;

  @Text({ description: 'What happened.', max: 60, example: 'invitation.answered' })
  type!: string;

  @Instant({ description: 'When it happened.' })
  at!: Date;

  @Text({
    description:
      'The very text that is sent; null to who lacks the permission that listening to its type needs.',
    max: 20_000,
    nullable: true,
    example: '{"type":"post.logged","timestamp":"2026-03-28T20:05:00.000Z","data":{}}',
  })
  body!: string | null;

  @OneOf(DELIVERY_STATES, STATE)
  state!: DeliveryState;

  @Instant({ description: 'When it is tried next.', nullable: true })
  nextAttemptAt!: Date | null;

  @Instant({ description: 'When it was planned.' })
  createdAt!: Date;

  @Instant({ description: 'When it was delivered or given up.', nullable: true })
  finishedAt!: Date | null;

  @Parts(() => WebhookAttemptResponse, {
    description: 'The latest attempts, the last one first.',
    max: 20,
  })
  attempts!: WebhookAttemptResponse[];
}

export class WebhookDeliveryListResponse {
  @Parts(() => WebhookDeliveryResponse, { description: 'This page’s deliveries.', max: 200 })
  items!: WebhookDeliveryResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
