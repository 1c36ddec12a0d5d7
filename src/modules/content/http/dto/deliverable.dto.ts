import type { FileFormat } from '../../../../platform/files/table-stream.js';
import {
  DEFAULT_LIMIT,
  NextCursor,
  PageCursor,
  PageLimit,
  type PageQuery,
} from '../../../../platform/http/cursor.js';
import { Id, Instant, OneOf, Parts, Texts, Whole } from '../../../../platform/http/fields.js';
import { FormatOfFile } from '../../../../platform/http/list-exports.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';
import { FORMATS, type Format } from '../../../invitations/invitations.contract.js';
import { DELIVERABLE_STATES, type DeliverableState } from '../../domain/deliverable.js';

const HOURS_OF_A_YEAR = 8784;
const HASHTAGS = { max: 20, maxLength: 100, example: ['#FierDeMonEquipe'] };

export class NewDeliverableRequest {
  @OneOf(PLATFORMS, { description: 'Where it must appear.', example: 'instagram' })
  platform!: Platform;

  @OneOf(FORMATS, { description: 'What it must be.', example: 'story' })
  format!: Format;

  @Whole({ description: 'How many posts of the kind.', min: 1, max: 100, example: 2 })
  count!: number;

  @Whole({
    description: 'Due so many hours after the event’s start; moves with the event.',
    min: 1,
    max: HOURS_OF_A_YEAR,
    optional: true,
    example: 24,
  })
  dueHours?: number | null;

  @Instant({ description: 'Due at this moment. One of `dueHours` and `dueAt`.', optional: true })
  dueAt?: Date | null;

  @Id({
    description: 'The account on which it must appear; any of the guest’s unless told.',
    optional: true,
  })
  accountId?: string | null;

  @Texts({
    description: 'Hashtags that the caption must bear, where it is known; none unless told.',
    optional: true,
    ...HASHTAGS,
  })
  hashtags?: string[] | null;
}

export class AgreeDeliverablesRequest {
  @Parts(() => NewDeliverableRequest, { description: 'What is agreed.', min: 1, max: 50 })
  items!: NewDeliverableRequest[];
}

class DeliverableFilterRequest {
  @Id({ description: 'Only what was agreed on this invitation.', omittable: true })
  invitationId?: string;

  @Id({ description: 'Only what was agreed for this event.', omittable: true })
  eventId?: string;

  @Id({ description: 'Only what this influencer owes.', omittable: true })
  influencerId?: string;

  @OneOf(DELIVERABLE_STATES, { description: 'Only deliverables in this state.', omittable: true })
  state?: DeliverableState;
}

export class ListDeliverablesRequest extends DeliverableFilterRequest implements PageQuery {
  @PageLimit()
  limit: number = DEFAULT_LIMIT;

  @PageCursor()
  cursor?: string;
}

export class ExportDeliverablesRequest extends DeliverableFilterRequest {
  @FormatOfFile()
  format: FileFormat = 'csv';
}

export class DeliverableResponse {
  @Id({ description: 'The deliverable’s id.' })
  id!: string;

  @Id({ description: 'The invitation on which it was agreed.' })
  invitationId!: string;

  @Id({ description: 'Who owes it.' })
  influencerId!: string;

  @Id({ description: 'The invitation’s event.' })
  eventId!: string;

  @Id({ description: 'The account on which it must appear; null for any.', nullable: true })
  accountId!: string | null;

  @OneOf(PLATFORMS, { description: 'Where it must appear.', example: 'instagram' })
  platform!: Platform;

  @OneOf(FORMATS, { description: 'What it must be.', example: 'story' })
  format!: Format;

  @Whole({ description: 'How many posts were agreed.', min: 1, example: 2 })
  count!: number;

  @Whole({ description: 'How many posts fulfil it by now.', example: 1 })
  published!: number;

  @Instant({ description: 'Posts from before this moment do not fulfil it by themselves.' })
  opensAt!: Date;

  @Instant({ description: 'Until when it is due.' })
  dueAt!: Date;

  @Texts({ description: 'Hashtags that the caption must bear.', ...HASHTAGS })
  hashtags!: string[];

  @OneOf(DELIVERABLE_STATES, { description: 'Where it stands.', example: 'expected' })
  state!: DeliverableState;

  @Texts({
    description: 'Ids of the posts that fulfil it, the oldest first.',
    max: 10_000,
    maxLength: 36,
  })
  posts!: string[];

  @Instant({ description: 'When it was agreed.' })
  createdAt!: Date;
}

export class DeliverableListResponse {
  @Parts(() => DeliverableResponse, {
    description: 'This page’s deliverables, what is due first comes first.',
    max: 200,
  })
  items!: DeliverableResponse[];

  @NextCursor()
  nextCursor!: string | null;
}

export class AgreedDeliverablesResponse {
  @Parts(() => DeliverableResponse, { description: 'What was agreed now.', max: 50 })
  items!: DeliverableResponse[];
}
