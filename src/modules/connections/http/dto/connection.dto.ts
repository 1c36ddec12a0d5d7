import { NextCursor } from '../../../../platform/http/cursor.js';
import {
  Flag,
  HttpUrl,
  Id,
  Instant,
  OneOf,
  Parts,
  Text,
  Whole,
} from '../../../../platform/http/fields.js';
import { CONNECTION_KINDS, type ConnectionKind } from '../../domain/connection.js';

/** Thirty days: whoever needs longer makes another connection. */
const MOST_OVERLAP_HOURS = 720;
const OVERLAP_HOURS = 24;

const NAME = { description: 'What the connection is for.', max: 120, example: 'Instagram stories' };

const AppSecret = (description: string): PropertyDecorator =>
  Text({
    description,
    min: 8,
    max: 256,
    pattern: /^[\x21-\x7e]+$/,
    expected: 'visible characters without blanks',
    optional: true,
  });

export class MakeConnectionRequest {
  @OneOf(CONNECTION_KINDS, {
    description:
      '`meta` for Meta’s own webhook (Instagram stories); `signed` for a system that signs as Standard Webhooks says.',
    example: 'signed',
  })
  kind!: ConnectionKind;

  @Text(NAME)
  name!: string;

  @AppSecret(
    'The secret of your app at Meta, with which Meta signs. Required for `meta`, and for no other kind. It is never shown again.',
  )
  appSecret?: string | null;
}

export class ChangeConnectionRequest {
  @Text({ ...NAME, omittable: true })
  name?: string;

  @Flag({
    description: 'Whether it takes deliveries; where not, it answers as if it were not there.',
    omittable: true,
    example: true,
  })
  enabled?: boolean;
}

export class RotateConnectionRequest {
  @AppSecret('The new secret of your app at Meta. Required for `meta`, and for no other kind.')
  appSecret?: string | null;

  @Whole({
    description: `Hours for which the former secret counts, too, ${OVERLAP_HOURS} unless told; 0 ends it at once.`,
    max: MOST_OVERLAP_HOURS,
    omittable: true,
    example: OVERLAP_HOURS,
  })
  overlapHours: number = OVERLAP_HOURS;
}

const Address = (): PropertyDecorator =>
  HttpUrl({
    description: 'Where deliveries are sent. It is no secret: the signature decides.',
    example: 'https://tribune.example/api/connections/AZ…/signed',
  });

const VerifyToken = (): PropertyDecorator =>
  Text({
    description: 'What Meta asks for beside the address; null for other kinds.',
    max: 100,
    nullable: true,
  });

export class ConnectionResponse {
  @Id({ description: 'The connection’s id.' })
  id!: string;

  @OneOf(CONNECTION_KINDS, { description: 'How its deliveries are signed.', example: 'signed' })
  kind!: ConnectionKind;

  @Text(NAME)
  name!: string;

  @Flag({ description: 'Whether it takes deliveries.', example: true })
  enabled!: boolean;

  @Address()
  address!: string;

  @VerifyToken()
  verifyToken!: string | null;

  @Instant({ description: 'Until when the former secret counts, too.', nullable: true })
  formerSecretUntil!: Date | null;

  @Text({
    description: 'Who made it, as kind:id.',
    max: 100,
    example: 'member:01890a5d-ac96-774b-bcce-b302099a8057',
  })
  createdBy!: string;

  @Instant({ description: 'When it was made.' })
  createdAt!: Date;

  @Instant({ description: 'When a delivery came last, of those still known.', nullable: true })
  lastDeliveryAt!: Date | null;

  @Whole({ description: 'Deliveries that failed.', example: 0 })
  failedDeliveries!: number;

  @Whole({
    description:
      'Deliveries of Meta’s that were read, but of which readings were refused; they can be replayed.',
    example: 0,
  })
  partlyRefusedDeliveries!: number;
}

export class ConnectionListResponse {
  @Parts(() => ConnectionResponse, { description: 'This page’s connections.', max: 200 })
  items!: ConnectionResponse[];

  @NextCursor()
  nextCursor!: string | null;
}

export class NewSecretResponse {
  @Id({ description: 'The connection’s id.' })
  id!: string;

  @Address()
  address!: string;

  @Text({
    description:
      'The secret to sign with, shown this once; null for `meta`, where it is the app’s.',
    max: 100,
    nullable: true,
    example: 'whsec_…',
  })
  secret!: string | null;

  @VerifyToken()
  verifyToken!: string | null;
}
