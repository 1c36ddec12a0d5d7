import { NextCursor, PageQuery } from '../../../../platform/http/cursor.js';
import { Flag, Id, Instant, OneOf, Parts, Text, Whole } from '../../../../platform/http/fields.js';
import { FileQuery } from '../../../../platform/http/list-exports.js';
import { DELIVERY_STATES, type DeliveryState } from '../../domain/delivery.js';
import { MOST_READINGS } from '../../read-signed-body.js';

const STATE = { description: 'Only those in this state.', omittable: true, example: 'failed' };

export class ListConnectionDeliveriesRequest extends PageQuery {
  @OneOf(DELIVERY_STATES, STATE)
  state?: DeliveryState;
}

export class ExportConnectionDeliveriesRequest extends FileQuery {
  @OneOf(DELIVERY_STATES, STATE)
  state?: DeliveryState;
}

const Sum = (description: string): PropertyDecorator =>
  Whole({ description: `${description}; null until it is read.`, nullable: true, example: 1 });

export class ConnectionDeliveryResponse {
  @Id({ description: 'The delivery’s id here.' })
  id!: string;

  @Text({
    description: 'Its `webhook-id`, or the SHA-256 of its body where the sender names none.',
    max: 255,
    example: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  })
  key!: string;

  @OneOf(DELIVERY_STATES, {
    description: '`waiting` to be read; `read`; `failed` as a whole.',
    example: 'read',
  })
  state!: DeliveryState;

  @Text({
    description: 'Why it failed: the code of a problem.',
    max: 60,
    nullable: true,
    example: 'delivery_unreadable',
  })
  problem!: string | null;

  @Flag({
    description:
      'Whether its body is kept. Where it failed, or readings of it were refused, it can then be replayed.',
    example: false,
  })
  isKept!: boolean;

  @Whole({ description: 'Length of its body.', example: 239 })
  bytes!: number;

  @Whole({ description: 'How often it came again.', example: 0 })
  repeats!: number;

  @Instant({ description: 'When it first came.' })
  receivedAt!: Date;

  @Instant({ description: 'When it was read or failed.', nullable: true })
  finishedAt!: Date | null;

  @Sum('Readings stored')
  accepted!: number | null;

  @Sum('Readings known already')
  duplicates!: number | null;

  @Sum('Readings kept until their post is logged')
  unmatched!: number | null;

  @Sum('Parts that are no readings, such as other fields of Meta’s webhook')
  ignored!: number | null;

  @Sum('Readings not stored')
  rejectedCount!: number | null;
}

export class ConnectionDeliveryListResponse {
  @Parts(() => ConnectionDeliveryResponse, { description: 'This page’s deliveries.', max: 200 })
  items!: ConnectionDeliveryResponse[];

  @NextCursor()
  nextCursor!: string | null;
}

export class RejectedReadingResponse {
  @Whole({ description: 'The reading’s place in the delivery, from 0.', example: 3 })
  index!: number;

  @Text({ description: 'Stable name of the reason.', max: 60, example: 'not_an_integer' })
  code!: string;

  @Text({
    description: 'The field and what was expected.',
    max: 4000,
    example: 'metrics.likes: Expected a whole number.',
  })
  detail!: string;
}

export class ConnectionDeliveryDetailsResponse extends ConnectionDeliveryResponse {
  @Parts(() => RejectedReadingResponse, {
    description: 'Readings not stored, and why.',
    max: MOST_READINGS,
  })
  rejected!: readonly RejectedReadingResponse[];
}

/** Every reading of a signed delivery is counted once. */
export class SignedReceiptResponse {
  @Whole({ description: 'Readings stored.', example: 2 })
  accepted!: number;

  @Whole({ description: 'Readings known already: same post, moment and source.', example: 0 })
  duplicates!: number;

  @Whole({ description: 'Readings kept until their post is logged.', example: 1 })
  unmatched!: number;

  @Parts(() => RejectedReadingResponse, {
    description: 'Readings not stored, and why.',
    max: MOST_READINGS,
  })
  rejected!: readonly RejectedReadingResponse[];
}
