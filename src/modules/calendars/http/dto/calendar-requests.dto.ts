import { Id, OneOf, Part, Text, TimeZone, Whole } from '../../../../platform/http/fields.js';
import { EVENT_KINDS, type EventKind } from '../../../events/events.contract.js';

const MAX_SEATS = 1_000_000;

const URL_FIELD = {
  description:
    'Its address, `https:` or `webcal:`, on the public internet. It is kept encrypted, and never shown again.',
  max: 2048,
  example: 'https://league.example/fixtures/toulouse.ics',
};
const NAME = {
  description: 'What the team calls it.',
  max: 120,
  example: 'Fixtures of the season',
};
const SEATS = { description: 'Seats of its new events.', max: MAX_SEATS, example: 40 };
const KIND = { description: 'What kind of gathering its new events are.', example: 'match' };
const ZONE = {
  description: 'Of times that name no zone, and of its venues; the workspace’s unless told.',
};
const TIME = {
  description: 'When events begin of which it tells only the day; 20:00 unless told.',
  min: 5,
  max: 5,
  pattern: /^([01][0-9]|2[0-3]):[0-5][0-9]$/,
  expected: 'a time of day such as 20:00',
  example: '20:00',
};
const VENUE = { description: 'Where events take place of which it does not tell.' };

export class CalendarVenueDto {
  @Text({ description: 'The place.', max: 200, optional: true, example: 'Stade de la Victoire' })
  name?: string | null;

  @Text({ description: 'Its town.', max: 120, optional: true, example: 'Toulouse' })
  city?: string | null;

  @Text({ description: 'Where exactly.', max: 500, optional: true })
  address?: string | null;
}

export class SubscribeCalendarRequest {
  @Text(URL_FIELD)
  url!: string;

  @Text(NAME)
  name!: string;

  @OneOf(EVENT_KINDS, KIND)
  kind!: EventKind;

  @Whole({ ...SEATS, omittable: true })
  seats?: number;

  @Id({ description: 'The campaign of its new events.', optional: true })
  campaignId?: string | null;

  @Part(() => CalendarVenueDto, { ...VENUE, optional: true })
  venue?: CalendarVenueDto | null;

  @TimeZone({ ...ZONE, omittable: true })
  timeZone?: string;

  @Text({ ...TIME, omittable: true })
  time?: string;
}

export class ChangeCalendarRequest {
  @Text({ ...URL_FIELD, omittable: true })
  url?: string;

  @Text({ ...NAME, omittable: true })
  name?: string;

  @OneOf(EVENT_KINDS, { ...KIND, omittable: true })
  kind?: EventKind;

  @Whole({ ...SEATS, omittable: true })
  seats?: number;

  @Id({ description: 'The campaign of its new events.', omittable: true, nullable: true })
  campaignId?: string | null;

  @Part(() => CalendarVenueDto, { ...VENUE, omittable: true, nullable: true })
  venue?: CalendarVenueDto | null;

  @TimeZone({ ...ZONE, omittable: true })
  timeZone?: string;

  @Text({ ...TIME, omittable: true })
  time?: string;
}
