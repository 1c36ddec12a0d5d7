import { PageQuery } from '../../../../platform/http/cursor.js';
import { Id, Instant, OneOf, Parts, Text, Whole } from '../../../../platform/http/fields.js';
import { EVENT_STATES, type EventState } from '../../../events/events.contract.js';
import { ANSWER_STATES, type AnswerState } from '../../domain/answer.js';
import { PRESENCE_STATES, type PresenceState } from '../../domain/presence.js';
import { CompanionResponse } from './invitation.dto.js';

export class GuestListQueryParams extends PageQuery {
  @OneOf(ANSWER_STATES, {
    description: 'Only guests with this answer.',
    omittable: true,
    example: 'accepted',
  })
  answer?: AnswerState;

  @Text({ description: 'Part of the name.', max: 200, omittable: true, example: 'laur' })
  q?: string;
}

export class ListedGuestResponse {
  @Id({ description: 'The invitation.' })
  invitationId!: string;

  @Text({ description: 'The guest’s name.', max: 200, example: 'Inès Laurent' })
  name!: string;

  @Whole({ description: 'People of the party, the guest included.', example: 2 })
  partySize!: number;

  @Parts(() => CompanionResponse, { description: 'Companions who were named.', max: 100 })
  companions!: CompanionResponse[];

  @OneOf(ANSWER_STATES, { description: 'What the guest said.', example: 'accepted' })
  answer!: AnswerState;

  @OneOf(PRESENCE_STATES, { description: 'Whether the guest came.', example: 'expected' })
  presence!: PresenceState;

  @Instant({ description: 'When the guest first came in.', nullable: true })
  presentAt!: Date | null;
}

export class GuestListResponse {
  @Parts(() => ListedGuestResponse, { description: 'This page’s guests, by name.', max: 200 })
  items!: ListedGuestResponse[];

  @Text({ description: 'Cursor of the next page; null on the last.', max: 2000, nullable: true })
  nextCursor!: string | null;
}

export class DoorEventResponse {
  @Id({ description: 'The event.' })
  id!: string;

  @Text({ description: 'Its name.', max: 200, example: 'Toulouse – Lyon' })
  title!: string;

  @Text({ description: 'The place.', max: 200, example: 'Stade de la Victoire' })
  venueName!: string;

  @Text({ description: 'IANA zone: the clock on its wall.', max: 64, example: 'Europe/Paris' })
  timeZone!: string;

  @Instant({ description: 'When guests may come in.', nullable: true })
  doorsAt!: Date | null;

  @Instant({ description: 'When it begins.' })
  startsAt!: Date;

  @Instant({ description: 'When it ends.', example: '2026-03-28T22:00:00Z' })
  endsAt!: Date;

  @OneOf(EVENT_STATES, { description: 'open or closed.', example: 'open' })
  state!: EventState;

  @Whole({ description: 'People who said that they come, companions included.', example: 38 })
  expected!: number;

  @Whole({ description: 'People of the parties that came in.', example: 12 })
  present!: number;
}

export class DoorEventsResponse {
  @Parts(() => DoorEventResponse, {
    description: 'Events about now, the first to begin first.',
    max: 200,
  })
  items!: DoorEventResponse[];
}
