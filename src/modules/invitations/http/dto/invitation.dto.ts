import type { FileFormat } from '../../../../platform/files/table-stream.js';
import {
  DEFAULT_LIMIT,
  NextCursor,
  PageCursor,
  PageLimit,
  type PageQuery,
} from '../../../../platform/http/cursor.js';
import {
  HttpUrl,
  Id,
  Instant,
  OneOf,
  Parts,
  Text,
  Whole,
} from '../../../../platform/http/fields.js';
import { FormatOfFile } from '../../../../platform/http/list-exports.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';
import { ANSWER_STATES, type AnswerState } from '../../domain/answer.js';
import { CHANGE_AXES, type ChangeAxis } from '../../domain/changes.js';
import { DELIVERY_STATES, type DeliveryState } from '../../domain/delivery.js';
import { FORMATS, type Format } from '../../domain/format.js';
import { PRESENCE_STATES, type PresenceState } from '../../domain/presence.js';
import type { DeliverableView } from '../../invitations.contract.js';
import type { InvitationView } from '../../invitation-views.js';

export class CompanionResponse {
  @Text({ description: 'Their name.', max: 200, example: 'Sacha Martin' })
  name!: string;
}

export class InvitationDeliverableResponse implements DeliverableView {
  @Id({ description: 'The deliverable.' })
  id!: string;

  @OneOf(PLATFORMS, { description: 'Where it is to appear.', example: 'instagram' })
  platform!: Platform;

  @OneOf(FORMATS, { description: 'What is to appear.', example: 'story' })
  format!: Format;

  @Whole({ description: 'How many were agreed.', example: 2 })
  count!: number;

  @Whole({ description: 'How many appeared.', example: 1 })
  published!: number;

  @Instant({ description: 'By when it is due.' })
  dueAt!: Date;

  @Text({
    description: 'expected, published, verified, missed or waived.',
    max: 20,
    example: 'expected',
  })
  state!: string;
}

export class InvitationResponse implements InvitationView {
  @Id({ description: 'The invitation.' })
  id!: string;

  @Id({ description: 'The event.' })
  eventId!: string;

  @Id({ description: 'The guest.' })
  influencerId!: string;

  @Text({ description: 'The guest’s name.', max: 200, example: 'Inès Laurent' })
  influencerName!: string;

  @Whole({ description: 'The most people that it is for, the guest included.', example: 2 })
  partyLimit!: number;

  @Whole({ description: 'People who come, or would come.', example: 2 })
  partySize!: number;

  @OneOf(DELIVERY_STATES, { description: 'How far the invitation has come.', example: 'sent' })
  delivery!: DeliveryState;

  @OneOf(ANSWER_STATES, { description: 'What the guest said.', example: 'accepted' })
  answer!: AnswerState;

  @OneOf(PRESENCE_STATES, { description: 'Whether the guest came.', example: 'expected' })
  presence!: PresenceState;

  @Instant({ description: 'When the guest last answered.', nullable: true })
  answeredAt!: Date | null;

  @Whole({
    description: 'The place that was given out on the waiting list: lower came earlier.',
    nullable: true,
    example: 3,
  })
  waitlistPosition!: number | null;

  @Instant({ description: 'Until when offered seats are held.', nullable: true })
  offeredUntil!: Date | null;

  @Instant({ description: 'When the guest first came in.', nullable: true })
  presentAt!: Date | null;

  @Instant({ description: 'When the host took it back.', nullable: true })
  revokedAt!: Date | null;

  @Id({
    description:
      'The invitation that stands instead, where its guest was merged with somebody who was invited too.',
    nullable: true,
  })
  supersededBy!: string | null;

  @Instant({ description: 'When it last went out.', nullable: true })
  sentAt!: Date | null;

  @Instant({ description: 'When it was made.' })
  createdAt!: Date;

  @Parts(() => CompanionResponse, { description: 'Companions who were named.', max: 100 })
  companions!: CompanionResponse[];

  @HttpUrl({
    description:
      'The guest’s personal link: whoever has it answers for the guest. Null without `invitations:write`.',
    nullable: true,
    example: 'https://tribune.example/guest/AZjB…',
  })
  guestUrl!: string | null;

  @Text({
    description:
      'What the guest shows at the door; null unless they come, and without `invitations:write`.',
    max: 26,
    nullable: true,
    example: '4f2k9x0wq7m3n8r5t1v6z2h0ab',
  })
  ticket!: string | null;

  @Parts(() => InvitationDeliverableResponse, {
    description: 'What was agreed in exchange.',
    max: 1000,
  })
  deliverables!: InvitationDeliverableResponse[];
}

export class InvitationListResponse {
  @Parts(() => InvitationResponse, { description: 'This page’s invitations.', max: 200 })
  items!: InvitationResponse[];

  @NextCursor()
  nextCursor!: string | null;
}

export class ManyInvitationsResponse {
  @Parts(() => InvitationResponse, {
    description: 'The invitations, in the order of the request.',
    max: 1000,
  })
  items!: InvitationResponse[];
}

class InvitationFilterParams {
  @Id({ description: 'Only invitations to this event.', omittable: true })
  eventId?: string;

  @Id({ description: 'Only invitations of this guest.', omittable: true })
  influencerId?: string;

  @OneOf(ANSWER_STATES, {
    description: 'Only with this answer.',
    omittable: true,
    example: 'accepted',
  })
  answer?: AnswerState;

  @OneOf(DELIVERY_STATES, {
    description: 'Only with this delivery.',
    omittable: true,
    example: 'bounced',
  })
  delivery?: DeliveryState;

  @OneOf(PRESENCE_STATES, {
    description: 'Only with this presence.',
    omittable: true,
    example: 'present',
  })
  presence?: PresenceState;

  @Text({
    description: 'Part of the guest’s name.',
    max: 200,
    omittable: true,
    example: 'laur',
  })
  q?: string;
}

export class ListInvitationsQueryParams extends InvitationFilterParams implements PageQuery {
  @PageLimit()
  limit: number = DEFAULT_LIMIT;

  @PageCursor()
  cursor?: string;
}

export class ExportInvitationsQueryParams extends InvitationFilterParams {
  @FormatOfFile()
  format: FileFormat = 'csv';
}

export class InvitationChangeResponse {
  @Id({ description: 'The change.' })
  id!: string;

  @Instant({ description: 'When.' })
  at!: Date;

  @Text({
    description: 'Who, as kind:id; `system` where it came by itself.',
    max: 60,
    example: 'guest:0198c1c2-0000-7000-8000-000000000000',
  })
  by!: string;

  @OneOf(CHANGE_AXES, { description: 'What changed.', example: 'answer' })
  axis!: ChangeAxis;

  @Text({ description: 'What it was.', max: 40, nullable: true, example: 'pending' })
  from!: string | null;

  @Text({ description: 'What it became.', max: 40, nullable: true, example: 'accepted' })
  to!: string | null;

  @Text({ description: 'How, where that is not evident.', max: 200, nullable: true })
  note!: string | null;
}

export class InvitationHistoryResponse {
  @Parts(() => InvitationChangeResponse, { description: 'This page’s changes.', max: 200 })
  items!: InvitationChangeResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
