import {
  Flag,
  Instant,
  OneOf,
  Part,
  Parts,
  Text,
  Texts,
  Whole,
} from '../../../../platform/http/fields.js';
import {
  EVENT_KINDS,
  EVENT_STATES,
  type EventKind,
  type EventState,
} from '../../../events/events.contract.js';
import { ANSWER_STATES, type AnswerState } from '../../domain/answer.js';
import type { GuestView, RevokedGuestView } from '../../queries/guest-view.query.js';
import { CompanionResponse, InvitationDeliverableResponse } from './invitation.dto.js';

export class GuestVenueResponse {
  @Text({ description: 'The place.', max: 200, example: 'Stade de la Victoire' })
  name!: string;

  @Text({ description: 'Its town.', max: 120, example: 'Toulouse' })
  city!: string;

  @Text({ description: 'Where exactly.', max: 500, nullable: true })
  address!: string | null;

  @Text({ description: 'IANA zone: the clock on its wall.', max: 64, example: 'Europe/Paris' })
  timeZone!: string;
}

export class GuestEventResponse {
  @OneOf(EVENT_KINDS, { description: 'What kind of gathering it is.', example: 'match' })
  kind!: EventKind;

  @Text({ description: 'Its name.', max: 200, example: 'Toulouse – Lyon' })
  title!: string;

  @OneOf(EVENT_STATES, { description: 'Whether it can be answered.', example: 'open' })
  state!: EventState;

  @Part(() => GuestVenueResponse, { description: 'Where it takes place.' })
  venue!: GuestVenueResponse;

  @Instant({ description: 'When guests may come in.', nullable: true })
  doorsAt!: Date | null;

  @Instant({ description: 'When it begins.' })
  startsAt!: Date;

  @Instant({ description: 'When it ends.', example: '2026-03-28T22:00:00Z' })
  endsAt!: Date;
}

export class GuestResponse implements GuestView {
  @Part(() => GuestEventResponse, { description: 'What the guest is invited to.' })
  event!: GuestEventResponse;

  @Text({ description: 'Who invites.', max: 120, example: 'Sud-Ouest' })
  host!: string;

  @Text({ description: 'Who is invited.', max: 200, example: 'Inès Laurent' })
  guestName!: string;

  @Whole({ description: 'The most people that it is for, the guest included.', example: 2 })
  partyLimit!: number;

  @Whole({ description: 'People who come, or would come.', example: 2 })
  partySize!: number;

  @Parts(() => CompanionResponse, { description: 'Companions who were named.', max: 100 })
  companions!: CompanionResponse[];

  @OneOf(ANSWER_STATES, { description: 'What was answered.', example: 'accepted' })
  answer!: AnswerState;

  @Whole({
    description: 'The guest’s place in line, 1 is the next; null where they do not wait.',
    nullable: true,
    example: 3,
  })
  waitlistPosition!: number | null;

  @Instant({ description: 'Until when offered seats are held.', nullable: true })
  offeredUntil!: Date | null;

  @Text({
    description:
      'What to show at the door; null unless the guest comes, to an event that takes place.',
    max: 26,
    nullable: true,
    example: '4f2k9x0wq7m3n8r5t1v6z2h0ab',
  })
  ticket!: string | null;

  @Instant({ description: 'The last moment to answer.', example: '2026-03-27T12:00:00Z' })
  rsvpDeadline!: Date;

  @Flag({ description: 'Whether an answer is possible now.', example: true })
  mayAnswer!: boolean;

  @Flag({
    description: 'Whether the guest may give up their seats or their place in line now.',
    example: true,
  })
  mayWithdraw!: boolean;

  @Flag({ description: 'false: the host did not take the invitation back.', example: false })
  revoked!: false;

  @Text({ description: 'What the campaign is about.', max: 10_000, nullable: true })
  brief!: string | null;

  @Texts({ description: 'Hashtags to use.', max: 100, maxLength: 200, example: ['match'] })
  hashtags!: string[];

  @Texts({ description: 'Accounts to mention.', max: 100, maxLength: 200, example: ['club'] })
  mentions!: string[];

  @Parts(() => InvitationDeliverableResponse, {
    description: 'What was agreed in exchange.',
    max: 1000,
  })
  deliverables!: InvitationDeliverableResponse[];
}

export class RevokedGuestEventResponse {
  @Text({ description: 'Its name.', max: 200, example: 'Toulouse – Lyon' })
  title!: string;
}

export class RevokedGuestResponse implements RevokedGuestView {
  @Part(() => RevokedGuestEventResponse, { description: 'What the guest had been invited to.' })
  event!: RevokedGuestEventResponse;

  @Text({ description: 'Who had invited.', max: 120, example: 'Sud-Ouest' })
  host!: string;

  @Flag({ description: 'true: the host took the invitation back.', example: true })
  revoked!: true;
}
