import { NextCursor } from '../../../../platform/http/cursor.js';
import {
  Flag,
  HttpUrl,
  Id,
  Instant,
  OneOf,
  Parts,
  Text,
  Texts,
  WordList,
} from '../../../../platform/http/fields.js';
import type { AnnouncedType } from '../../domain/announcement.js';
import type { DisabledBecause } from '../../domain/endpoint-health.js';
import { LISTENABLE_TYPES } from '../../domain/event-types.js';

const URL_FIELD = {
  description: 'Where deliveries are posted to: https on port 443, of the public internet.',
  example: 'https://partner.example/hooks/tribune',
};

const DESCRIPTION_FIELD = { description: 'What listens there.', max: 200, example: 'Our CRM' };

const TYPES_FIELD = {
  description: 'What it is told of; the document’s `webhooks` say what each type holds.',
  example: ['invitation.answered', 'post.logged'],
};

export class CreateWebhookRequest {
  @HttpUrl(URL_FIELD)
  url!: string;

  @Text({ ...DESCRIPTION_FIELD, optional: true })
  description?: string | null;

  @WordList(LISTENABLE_TYPES, { ...TYPES_FIELD, min: 1 })
  eventTypes!: AnnouncedType[];
}

export class UpdateWebhookRequest {
  @HttpUrl({ ...URL_FIELD, omittable: true })
  url?: string;

  @Text({ ...DESCRIPTION_FIELD, omittable: true, nullable: true })
  description?: string | null;

  @WordList(LISTENABLE_TYPES, { ...TYPES_FIELD, min: 1, omittable: true })
  eventTypes?: AnnouncedType[];

  @Flag({
    description: 'Whether it is told anything. Enabled again, it begins with a clean slate.',
    omittable: true,
  })
  enabled?: boolean;
}

export class WebhookResponse {
  @Id({ description: 'The webhook’s id.' })
  id!: string;

  @HttpUrl(URL_FIELD)
  url!: string;

  @Text({ ...DESCRIPTION_FIELD, nullable: true })
  description!: string | null;

  @Texts({ ...TYPES_FIELD, max: 100, maxLength: 60 })
  eventTypes!: string[];

  @Flag({ description: 'Whether it is told anything.' })
  enabled!: boolean;

  @OneOf(['by_hand', 'gone', 'failing'], {
    description:
      'Why it is told nothing: `by_hand`; `gone` where it answered 410; `failing` where nothing succeeded for five days.',
    nullable: true,
    example: null,
  })
  disabledBecause!: DisabledBecause | null;

  @Instant({ description: 'Since when it is told nothing.', nullable: true })
  disabledAt!: Date | null;

  @Instant({
    description: 'Since when every attempt failed; null where the last one succeeded.',
    nullable: true,
  })
  failingSince!: Date | null;

  @Instant({ description: 'When it last took a delivery, to the minute.', nullable: true })
  succeededAt!: Date | null;

  @Instant({
    description: 'Until when the secret before the last rotation signs, too.',
    nullable: true,
  })
  overlapUntil!: Date | null;

  @Text({
    description: 'Who made it, as kind:id.',
    max: 100,
    example: 'member:01890a5d-ac96-774b-bcce-b302099a8057',
  })
  createdBy!: string;

  @Instant({ description: 'When it was made.' })
  createdAt!: Date;

  @Instant({ description: 'When its settings were last changed.' })
  updatedAt!: Date;
}

export class WebhookListResponse {
  @Parts(() => WebhookResponse, { description: 'This page’s webhooks.', max: 200 })
  items!: WebhookResponse[];

  @NextCursor()
  nextCursor!: string | null;
}

export class WebhookSecretResponse {
  @Id({ description: 'The webhook’s id.' })
  id!: string;

  @Text({
    description:
      'The secret that deliveries are signed with, as Standard Webhooks writes it. It is shown this once.',
    max: 100,
    example: 'whsec_…',
  })
  secret!: string;
}
