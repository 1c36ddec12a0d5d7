import { FATES, type Fate } from '../../../../kernel/record-intake.js';
import { PageQuery } from '../../../../platform/http/cursor.js';
import { Id, OneOf, Part, Text, TimeZone, Whole } from '../../../../platform/http/fields.js';
import { TextMap } from '../../../../platform/http/text-map.js';
import { EVENT_KINDS, type EventKind } from '../../../events/events.contract.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';
import { FORMATS, type Format } from '../../../invitations/invitations.contract.js';
import { PROVENANCES, type Provenance } from '../../../visibility/visibility.contract.js';
import { KINDS, type ImportKind } from '../../domain/kinds.js';

const MOST_COLUMNS = 500;
const DATE_FORMATS = ['dmy', 'mdy', 'ymd'] as const;

class ImportVenueRequest {
  @Text({ description: 'The place.', max: 200, optional: true, example: 'Stade de la Victoire' })
  name?: string | null;

  @Text({ description: 'Its town.', max: 120, optional: true, example: 'Toulouse' })
  city?: string | null;

  @Text({ description: 'Where exactly.', max: 500, optional: true })
  address?: string | null;
}

export class ImportOptionsRequest {
  @TimeZone({
    description: 'The zone of times that do not say theirs; the workspace’s unless told.',
    optional: true,
  })
  timeZone?: string | null;

  @OneOf(DATE_FORMATS, {
    description: 'How dates in figures are written; found out from the column unless told.',
    optional: true,
    example: 'dmy',
  })
  dateFormat?: (typeof DATE_FORMATS)[number] | null;

  @OneOf(PLATFORMS, {
    description: 'Where all of it appeared, where no column says so.',
    optional: true,
    example: 'tiktok',
  })
  platform?: Platform | null;

  @OneOf(FORMATS, {
    description: 'What all posts are, where no column says so.',
    optional: true,
    example: 'video',
  })
  format?: Format | null;

  @Id({ description: 'The event that all rows are about.', optional: true })
  eventId?: string | null;

  @Id({ description: 'The campaign that all rows count for.', optional: true })
  campaignId?: string | null;

  @Text({
    description: 'When the counters said so, where no column says it: a moment or a day.',
    max: 40,
    optional: true,
    example: '2026-04-02',
  })
  capturedAt?: string | null;

  @OneOf(PROVENANCES, {
    description:
      'How the figures are known; `platform_export` for a known export, else `declared`, unless told.',
    optional: true,
    example: 'platform_export',
  })
  provenance?: Provenance | null;

  @OneOf(EVENT_KINDS, {
    description: 'What new events are, where nothing says so; a match unless told, for a calendar.',
    optional: true,
    example: 'match',
  })
  eventKind?: EventKind | null;

  @Whole({
    description:
      'How many seats new events have, where nothing says so; without it those of a calendar have none, and are drafts.',
    max: 1_000_000,
    optional: true,
    example: 40,
  })
  seats?: number | null;

  @Part(() => ImportVenueRequest, {
    description: 'Where new events take place, where nothing says so.',
    optional: true,
  })
  venue?: ImportVenueRequest | null;

  @Text({
    description: 'When events begin of which a calendar tells only the day; 20:00 unless told.',
    min: 5,
    max: 5,
    pattern: /^([01][0-9]|2[0-3]):[0-5][0-9]$/,
    expected: 'a time of day such as 20:00',
    optional: true,
    example: '20:00',
  })
  time?: string | null;

  @TextMap({
    description:
      'What was decided of rows that may be of somebody known: by the row’s number, the influencer’s id, or `nobody` for a new person.',
    max: 10_000,
    maxLength: 40,
    optional: true,
    example: { '12': 'nobody' },
  })
  decisions?: Record<string, string | null> | null;
}

export class MapImportRequest {
  @OneOf(KINDS, { description: 'What the rows are.', example: 'influencers' })
  kind!: ImportKind;

  @TextMap({
    description:
      'The field that each header means, by the API’s own dotted names; null or left out for a column that is not read. A calendar has none.',
    max: MOST_COLUMNS,
    maxLength: 100,
    optional: true,
    example: { Nom: 'name', Courriel: 'email', Instagram: 'accounts.instagram.handle' },
  })
  columns?: Record<string, string | null> | null;

  @Part(() => ImportOptionsRequest, {
    description: 'What the file does not say itself.',
    optional: true,
  })
  options?: ImportOptionsRequest | null;

  @Text({
    description: 'Which table is read, of a file with several; the one that was found unless told.',
    max: 500,
    optional: true,
    example: 'All posts',
  })
  table?: string | null;
}

export class ReadImportRequest extends PageQuery {
  @OneOf(FATES, { description: 'Only rows of this fate.', omittable: true, example: 'refuse' })
  fate?: Fate;
}
