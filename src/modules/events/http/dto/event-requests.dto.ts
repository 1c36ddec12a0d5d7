import type { FileFormat } from '../../../../platform/files/table-stream.js';
import {
  DEFAULT_LIMIT,
  PageCursor,
  PageLimit,
  type PageQuery,
} from '../../../../platform/http/cursor.js';
import { Id, Instant, OneOf, Part, Text, Whole } from '../../../../platform/http/fields.js';
import { FormatOfFile } from '../../../../platform/http/list-exports.js';
import { MoneyDto } from '../../../../platform/http/money.dto.js';
import { EVENT_KINDS, EVENT_STATES, type EventKind, type EventState } from '../../domain/event.js';
import { VenueDto } from './event-fields.dto.js';

const MAX_SEATS = 1_000_000;
const INITIAL_STATES = ['draft', 'open'] as const;

export class CreateEventRequest {
  @Id({ description: 'The campaign that it belongs to.', optional: true })
  campaignId?: string | null;

  @OneOf(EVENT_KINDS, { description: 'What kind of gathering it is.', example: 'match' })
  kind!: EventKind;

  @Text({ description: 'Its name, as guests read it.', max: 200, example: 'Toulouse – Lyon' })
  title!: string;

  @Part(() => VenueDto, { description: 'Where it takes place.' })
  venue!: VenueDto;

  @Instant({ description: 'When it begins.' })
  startsAt!: Date;

  @Instant({ description: 'When it ends.', example: '2026-03-28T22:00:00Z' })
  endsAt!: Date;

  @Instant({
    description: 'When guests may come in.',
    optional: true,
    example: '2026-03-28T18:30:00Z',
  })
  doorsAt?: Date | null;

  @Instant({
    description: 'The last moment to answer; the start where none is given.',
    optional: true,
    example: '2026-03-27T12:00:00Z',
  })
  rsvpDeadline?: Date | null;

  @Whole({
    description: 'Seats for guests and their companions.',
    max: MAX_SEATS,
    example: 40,
  })
  seats!: number;

  @Part(() => MoneyDto, { description: 'What one seat is worth.', optional: true })
  seatValue?: MoneyDto | null;

  @OneOf(INITIAL_STATES, {
    description: 'A draft cannot be answered before it is opened; open where none is given.',
    optional: true,
    example: 'open',
  })
  state?: (typeof INITIAL_STATES)[number] | null;
}

export class UpdateEventRequest {
  @Id({ description: 'The campaign that it belongs to.', omittable: true, nullable: true })
  campaignId?: string | null;

  @OneOf(EVENT_KINDS, {
    description: 'What kind of gathering it is.',
    omittable: true,
    example: 'match',
  })
  kind?: EventKind;

  @Text({
    description: 'Its name, as guests read it.',
    max: 200,
    omittable: true,
    example: 'Toulouse – Lyon',
  })
  title?: string;

  @Part(() => VenueDto, { description: 'Where it takes place, as a whole.', omittable: true })
  venue?: VenueDto;

  @Instant({ description: 'When it begins.', omittable: true })
  startsAt?: Date;

  @Instant({ description: 'When it ends.', omittable: true, example: '2026-03-28T22:00:00Z' })
  endsAt?: Date;

  @Instant({ description: 'When guests may come in.', omittable: true, nullable: true })
  doorsAt?: Date | null;

  @Instant({ description: 'The last moment to answer.', omittable: true, nullable: true })
  rsvpDeadline?: Date | null;

  @Whole({
    description: 'Seats for guests and their companions; not below those that are taken.',
    max: MAX_SEATS,
    omittable: true,
    example: 60,
  })
  seats?: number;

  @Part(() => MoneyDto, {
    description: 'What one seat is worth.',
    omittable: true,
    nullable: true,
  })
  seatValue?: MoneyDto | null;
}

class EventFilterParams {
  @Id({ description: 'Only events of this campaign.', omittable: true })
  campaignId?: string;

  @OneOf(EVENT_STATES, {
    description: 'Only events in this state.',
    omittable: true,
    example: 'open',
  })
  state?: EventState;

  @Instant({ description: 'Only events that have not ended before.', omittable: true })
  from?: Date;

  @Instant({ description: 'Only events that begin by then.', omittable: true })
  to?: Date;

  @Text({
    description: 'Part of the title, the venue or its town.',
    max: 200,
    omittable: true,
    example: 'lyon',
  })
  q?: string;
}

export class ListEventsQueryParams extends EventFilterParams implements PageQuery {
  @PageLimit()
  limit: number = DEFAULT_LIMIT;

  @PageCursor()
  cursor?: string;
}

export class ExportEventsQueryParams extends EventFilterParams {
  @FormatOfFile()
  format: FileFormat = 'csv';
}
