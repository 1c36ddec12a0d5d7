import { NextCursor } from '../../../../platform/http/cursor.js';
import {
  Flag,
  Id,
  Instant,
  OneOf,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../../platform/http/fields.js';
import { EVENT_KINDS } from '../../../events/events.contract.js';
import type { CalendarView } from '../../calendar-view.js';
import { REFRESH_PROBLEMS } from '../../domain/refresh-problem.js';

export class CalendarVenueResponse {
  @Text({ description: 'The place.', max: 200, nullable: true, example: 'Stade de la Victoire' })
  name!: string | null;

  @Text({ description: 'Its town.', max: 120, nullable: true, example: 'Toulouse' })
  city!: string | null;

  @Text({ description: 'Where exactly.', max: 500, nullable: true })
  address!: string | null;
}

export class CalendarProblemResponse {
  @OneOf(REFRESH_PROBLEMS, { description: 'Why it cannot be read.', example: 'timed_out' })
  code!: string;

  @Text({ description: 'What is the matter, and what to do.', max: 500 })
  detail!: string;

  @Instant({ description: 'Since when.' })
  since!: Date;
}

export class CalendarNoteResponse {
  @Whole({ description: 'The line of the calendar.', example: 42 })
  line!: number;

  @Text({ description: 'The event’s title.', max: 250, nullable: true, example: 'Toulouse – Lyon' })
  title!: string | null;

  @Text({ description: 'A code that stays.', max: 60, example: 'time_unknown' })
  code!: string;

  @Text({ description: 'What to look at.', max: 1000 })
  detail!: string;
}

export class CalendarResultResponse {
  @Whole({ description: 'Events that were new.', example: 2 })
  create!: number;

  @Whole({ description: 'Events that the calendar changed.', example: 1 })
  update!: number;

  @Whole({ description: 'Events that were as it says.', example: 30 })
  skip!: number;

  @Whole({ description: 'Events that could not be taken.', example: 0 })
  refuse!: number;

  @Whole({
    description: 'Coming events that it told of before and no longer does. They stay as they are.',
    example: 0,
  })
  missing!: number;

  @Parts(() => CalendarNoteResponse, { description: 'What a person should look at.', max: 100 })
  notes!: CalendarNoteResponse[];
}

export class CalendarResponse implements CalendarView {
  @Id({ description: 'The subscription.' })
  id!: string;

  @Text({ description: 'What the team calls it.', max: 120, example: 'Fixtures of the season' })
  name!: string;

  @Text({
    description: 'The host of its address; the rest may be a secret.',
    max: 300,
    example: 'https://league.example/…',
  })
  address!: string;

  @OneOf(EVENT_KINDS, { description: 'What its new events are.', example: 'match' })
  kind!: string;

  @Whole({ description: 'Seats of its new events.', example: 40 })
  seats!: number;

  @Id({ description: 'The campaign of its new events.', nullable: true })
  campaignId!: string | null;

  @Part(() => CalendarVenueResponse, {
    description: 'Where events take place of which it does not tell.',
  })
  venue!: CalendarVenueResponse;

  @Text({ description: 'IANA zone.', max: 64, example: 'Europe/Paris' })
  timeZone!: string;

  @Text({
    description: 'When events begin of which it tells only the day.',
    max: 5,
    example: '20:00',
  })
  time!: string;

  @Instant({ description: 'When its events were last found to be as it says.', nullable: true })
  refreshedAt!: Date | null;

  @Instant({ description: 'When it was last asked for.', nullable: true })
  triedAt!: Date | null;

  @Part(() => CalendarProblemResponse, {
    description: 'Why it could not be read the last time.',
    nullable: true,
  })
  problem!: CalendarProblemResponse | null;

  @Flag({ description: 'Whether it could not be read for 14 days.', example: false })
  failing!: boolean;

  @Part(() => CalendarResultResponse, {
    description: 'What came of the last reading.',
    nullable: true,
  })
  result!: CalendarResultResponse | null;

  @Text({
    description: 'Who subscribed, as kind:id.',
    max: 100,
    example: 'member:01890a5d-ac96-774b-bcce-b302099a8057',
  })
  createdBy!: string;

  @Instant({ description: 'When.' })
  createdAt!: Date;

  @Instant({ description: 'When a person last changed it.' })
  updatedAt!: Date;
}

export class CalendarListResponse {
  @Parts(() => CalendarResponse, { description: 'This page’s calendars.', max: 200 })
  items!: CalendarResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
