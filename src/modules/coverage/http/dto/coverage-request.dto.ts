import type { FileFormat } from '../../../../platform/files/table-stream.js';
import {
  DEFAULT_LIMIT,
  PageCursor,
  PageLimit,
  type PageQuery,
} from '../../../../platform/http/cursor.js';
import { HttpUrl, Id, Instant, OneOf, Text, Whole } from '../../../../platform/http/fields.js';
import { FormatOfFile } from '../../../../platform/http/list-exports.js';
import {
  AUDIENCE_PROVENANCES,
  COVERAGE_KINDS,
  SENTIMENTS,
  type AudienceProvenance,
  type CoverageKind,
  type Sentiment,
} from '../../domain/coverage-item.js';

/** A piece of more than four days is a mistake. */
const LONGEST_SECONDS = 360_000;

/** What each field of a piece is; requests differ in which may be absent or cleared. */
const of = {
  kind: { description: 'Where it appeared.', example: 'press' },
  outlet: { description: 'The name of the medium.', max: 200, example: 'La Dépêche du Midi' },
  title: {
    description: 'The headline, or what the piece is about.',
    max: 500,
    example: 'Une chanteuse lyrique au stade',
  },
  publishedAt: { description: 'When it appeared; since 1990, and at most a day ahead.' },
  url: {
    description: 'Any address of the piece.',
    example: 'https://www.ladepeche.fr/2026/03/29/une-chanteuse-lyrique-au-stade',
  },
  place: {
    description: 'The programme or the page; pieces that name different ones are different.',
    max: 200,
    example: 'p. 12',
  },
  author: { description: 'Who signed it.', max: 200, example: 'Camille Durand' },
  language: {
    description: 'Language of the piece, BCP 47.',
    max: 35,
    pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    expected: 'a language tag, such as fr or pt-BR',
    example: 'fr',
  },
  durationSeconds: {
    description: 'How long it lasts, of what is broadcast.',
    min: 1,
    max: LONGEST_SECONDS,
    example: 95,
  },
  audience: {
    description:
      'How many people the outlet reached with it; leave it out where nobody knows. Never added to the reach of posts.',
    min: 1,
    example: 412_000,
  },
  audienceSource: { description: 'Who says so.', max: 200, example: 'Médiamétrie' },
  audienceProvenance: {
    description:
      'Whether a measuring body counted the audience, somebody declares it, or it is estimated; declared unless told.',
    example: 'measured',
  },
  sentiment: { description: 'Its tone, as you judge it.', example: 'positive' },
  notes: { description: 'Your notes on its tone.', max: 10_000, example: 'Names the brand twice.' },
  excerpt: {
    description: 'A short quotation; the law allows no more without the author’s leave.',
    max: 500,
    example: '« On ne l’attendait pas ici. »',
  },
  eventId: { description: 'The event that it is about.' },
  campaignId: { description: 'The campaign that it counts for; the event’s unless told.' },
  influencerId: { description: 'The influencer who is seen or named in it.' },
} as const;

/** What may be told of a piece, and need not be. */
class CoverageDetailsRequest {
  @HttpUrl({ ...of.url, optional: true })
  url?: string | null;

  @Text({ ...of.place, optional: true })
  place?: string | null;

  @Text({ ...of.author, optional: true })
  author?: string | null;

  @Text({ ...of.language, optional: true })
  language?: string | null;

  @Whole({ ...of.durationSeconds, optional: true })
  durationSeconds?: number | null;

  @Whole({ ...of.audience, optional: true })
  audience?: number | null;

  @Text({ ...of.audienceSource, optional: true })
  audienceSource?: string | null;

  @OneOf(AUDIENCE_PROVENANCES, { ...of.audienceProvenance, optional: true })
  audienceProvenance?: AudienceProvenance | null;

  @OneOf(SENTIMENTS, { ...of.sentiment, optional: true })
  sentiment?: Sentiment | null;

  @Text({ ...of.notes, optional: true })
  notes?: string | null;

  @Text({ ...of.excerpt, optional: true })
  excerpt?: string | null;

  @Id({ ...of.eventId, optional: true })
  eventId?: string | null;

  @Id({ ...of.campaignId, optional: true })
  campaignId?: string | null;

  @Id({ ...of.influencerId, optional: true })
  influencerId?: string | null;
}

export class LogCoverageRequest extends CoverageDetailsRequest {
  @OneOf(COVERAGE_KINDS, of.kind)
  kind!: CoverageKind;

  @Text(of.outlet)
  outlet!: string;

  @Text(of.title)
  title!: string;

  @Instant(of.publishedAt)
  publishedAt!: Date;
}

export class ChangeCoverageRequest extends CoverageDetailsRequest {
  @OneOf(COVERAGE_KINDS, { ...of.kind, omittable: true })
  kind?: CoverageKind;

  @Text({ ...of.outlet, omittable: true })
  outlet?: string;

  @Text({ ...of.title, omittable: true })
  title?: string;

  @Instant({ ...of.publishedAt, omittable: true })
  publishedAt?: Date;
}

class CoverageFilterRequest {
  @OneOf(COVERAGE_KINDS, { description: 'Only of this kind.', omittable: true })
  kind?: CoverageKind;

  @Id({ description: 'Only about this event.', omittable: true })
  eventId?: string;

  @Id({ description: 'Only what counts for this campaign.', omittable: true })
  campaignId?: string;

  @Id({ description: 'Only where this influencer is seen.', omittable: true })
  influencerId?: string;

  @Instant({ description: 'Only what appeared then or later.', omittable: true })
  from?: Date;

  @Instant({ description: 'Only what appeared before this moment.', omittable: true })
  to?: Date;

  @Text({
    description:
      'Part of an outlet, title, programme, page or author, in any case, with or without accents.',
    max: 200,
    omittable: true,
    example: 'depeche',
  })
  q?: string;
}

export class ListCoverageRequest extends CoverageFilterRequest implements PageQuery {
  @PageLimit()
  limit: number = DEFAULT_LIMIT;

  @PageCursor()
  cursor?: string;
}

export class ExportCoverageRequest extends CoverageFilterRequest {
  @FormatOfFile()
  format: FileFormat = 'csv';
}
