import { NextCursor } from '../../../../platform/http/cursor.js';
import { Id, Instant, OneOf, Part, Parts, Text, Whole } from '../../../../platform/http/fields.js';
import { MoneyDto } from '../../../../platform/http/money.dto.js';
import { EVENT_KINDS, EVENT_STATES, type EventKind, type EventState } from '../../domain/event.js';
import type { EventView } from '../../event-view.js';

export class VenueResponse {
  @Text({ description: 'The place.', max: 200, example: 'Stade de la Victoire' })
  name!: string;

  @Text({ description: 'Its town.', max: 120, example: 'Toulouse' })
  city!: string;

  @Text({ description: 'Where exactly.', max: 500, nullable: true })
  address!: string | null;

  @Text({ description: 'IANA zone: the clock on its wall.', max: 64, example: 'Europe/Paris' })
  timeZone!: string;
}

export class EventSourceResponse {
  @Text({
    description: 'By what the calendar names it.',
    max: 520,
    example: 'fixture-42@league.example',
  })
  uid!: string;

  @Whole({ description: 'The revision that was taken last.', nullable: true, example: 2 })
  sequence!: number | null;
}

export class EventResponse implements EventView {
  @Id({ description: 'The event.' })
  id!: string;

  @Id({ description: 'The campaign that it belongs to.', nullable: true })
  campaignId!: string | null;

  @OneOf(EVENT_KINDS, { description: 'What kind of gathering it is.', example: 'match' })
  kind!: EventKind;

  @Text({ description: 'Its name, as guests read it.', max: 200, example: 'Toulouse – Lyon' })
  title!: string;

  @Part(() => VenueResponse, { description: 'Where it takes place.' })
  venue!: VenueResponse;

  @Instant({ description: 'When guests may come in.', nullable: true })
  doorsAt!: Date | null;

  @Instant({ description: 'When it begins.' })
  startsAt!: Date;

  @Instant({ description: 'When it ends.', example: '2026-03-28T22:00:00Z' })
  endsAt!: Date;

  @Instant({
    description: 'The last moment to answer; the start where it is null.',
    nullable: true,
    example: '2026-03-27T12:00:00Z',
  })
  rsvpDeadline!: Date | null;

  @Whole({ description: 'Seats for guests and their companions.', example: 40 })
  seats!: number;

  @Whole({ description: 'Seats accepted, or held for those who were offered them.', example: 31 })
  seatsTaken!: number;

  @Whole({ description: 'Seats that nobody holds.', example: 9 })
  seatsFree!: number;

  @Part(() => MoneyDto, { description: 'What one seat is worth.', nullable: true })
  seatValue!: MoneyDto | null;

  @OneOf(EVENT_STATES, {
    description: 'draft: not to be answered yet; closed: no longer; cancelled: for good.',
    example: 'open',
  })
  state!: EventState;

  @Part(() => EventSourceResponse, {
    description: 'The calendar that told of it, if one did.',
    nullable: true,
  })
  source!: EventSourceResponse | null;

  @Instant({ description: 'When it was added.' })
  createdAt!: Date;

  @Instant({ description: 'When a host last changed it.' })
  updatedAt!: Date;
}

export class EventListResponse {
  @Parts(() => EventResponse, { description: 'This page’s events.', max: 200 })
  items!: EventResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
