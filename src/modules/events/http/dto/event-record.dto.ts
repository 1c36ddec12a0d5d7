import {
  Day,
  Id,
  Instant,
  OneOf,
  Part,
  Text,
  TimeZone,
  Whole,
} from '../../../../platform/http/fields.js';
import { MoneyDto } from '../../../../platform/http/money.dto.js';
import { EVENT_KINDS, EVENT_STATES, type EventKind, type EventState } from '../../domain/event.js';

const MAX_SEATS = 1_000_000;
const MAX_SEQUENCE = 2_147_483_647;
const MONTH_MINUTES = 44_640;
const INITIAL_STATES = ['draft', 'open'] as const;

/** What is said of a venue. */
class VenueRecord {
  @Text({ description: 'The place.', max: 200, optional: true })
  name?: string | null;

  @Text({ description: 'Its town.', max: 120, optional: true })
  city?: string | null;

  @TimeZone({ description: 'The clock on its wall.', optional: true })
  timeZone?: string | null;

  @Text({ description: 'Where exactly.', max: 500, optional: true })
  address?: string | null;
}

/** By what a calendar names it. */
class SourceRecord {
  @Text({ description: 'The UID.', max: 500 })
  uid!: string;

  @Whole({ description: 'The revision.', max: MAX_SEQUENCE, optional: true })
  sequence?: number | null;

  @Day({ description: 'Of one of a series: for which day it was first planned.', optional: true })
  recurrenceDay?: string | null;

  @Instant({ description: 'And for which moment, unless it is the first then.', optional: true })
  recurrenceId?: Date | null;
}

/** What new events are like where nothing is said. */
class DefaultsRecord {
  @Id({ description: 'The campaign.', optional: true })
  campaignId?: string | null;

  @OneOf(EVENT_KINDS, { description: 'What kind of gathering.', optional: true })
  kind?: EventKind | null;

  @Whole({ description: 'Seats.', max: MAX_SEATS, optional: true })
  seats?: number | null;

  @Part(() => VenueRecord, { description: 'Where.', optional: true })
  venue?: VenueRecord | null;

  @Part(() => MoneyDto, { description: 'What one seat is worth.', optional: true })
  seatValue?: MoneyDto | null;

  @OneOf(INITIAL_STATES, { description: 'Draft or open.', optional: true })
  state?: (typeof INITIAL_STATES)[number] | null;

  @Whole({ description: 'How long.', min: 1, max: MONTH_MINUTES, optional: true })
  durationMinutes?: number | null;
}

/** An event as a record names it; what is absent or null is not said. */
export class EventRecordDto {
  @Id({ description: 'The event here.', optional: true })
  id?: string | null;

  @Part(() => SourceRecord, { description: 'The calendar that tells of it.', optional: true })
  source?: SourceRecord | null;

  @Part(() => DefaultsRecord, { description: 'For a new event.', optional: true })
  defaults?: DefaultsRecord | null;

  @Id({ description: 'The campaign.', optional: true })
  campaignId?: string | null;

  @OneOf(EVENT_KINDS, { description: 'What kind of gathering.', optional: true })
  kind?: EventKind | null;

  @Text({ description: 'Its name.', max: 200, optional: true })
  title?: string | null;

  @Part(() => VenueRecord, { description: 'Where.', optional: true })
  venue?: VenueRecord | null;

  @Instant({ description: 'When it begins.', optional: true })
  startsAt?: Date | null;

  @Instant({ description: 'When it ends.', optional: true })
  endsAt?: Date | null;

  @Instant({ description: 'When guests may come in.', optional: true })
  doorsAt?: Date | null;

  @Instant({ description: 'The last moment to answer.', optional: true })
  rsvpDeadline?: Date | null;

  @Whole({ description: 'Seats.', max: MAX_SEATS, optional: true })
  seats?: number | null;

  @Part(() => MoneyDto, { description: 'What one seat is worth.', optional: true })
  seatValue?: MoneyDto | null;

  @OneOf(EVENT_STATES, { description: 'Its state.', optional: true })
  state?: EventState | null;
}
