import { NextCursor } from '../../../../platform/http/cursor.js';
import { Flag, Id, Instant, OneOf, Parts, Text, Whole } from '../../../../platform/http/fields.js';
import {
  AUDIENCE_PROVENANCES,
  COVERAGE_KINDS,
  SENTIMENTS,
  type AudienceProvenance,
  type CoverageKind,
  type Sentiment,
} from '../../domain/coverage-item.js';

export class CoverageItemResponse {
  @Id({ description: 'The item’s id.' })
  id!: string;

  @OneOf(COVERAGE_KINDS, { description: 'Where it appeared.', example: 'press' })
  kind!: CoverageKind;

  @Text({ description: 'The name of the medium.', max: 200, example: 'La Dépêche du Midi' })
  outlet!: string;

  @Text({
    description: 'The headline, or what the piece is about.',
    max: 500,
    example: 'Une chanteuse lyrique au stade',
  })
  title!: string;

  @Text({ description: 'Its one address, without tracking.', max: 4096, nullable: true })
  url!: string | null;

  @Instant({ description: 'When it appeared.' })
  publishedAt!: Date;

  @Text({ description: 'The programme or the page.', max: 200, nullable: true, example: 'p. 12' })
  place!: string | null;

  @Text({ description: 'Who signed it.', max: 200, nullable: true, example: 'Camille Durand' })
  author!: string | null;

  @Text({ description: 'Language of the piece, BCP 47.', max: 35, nullable: true, example: 'fr' })
  language!: string | null;

  @Whole({ description: 'How long it lasts.', min: 1, nullable: true, example: 95 })
  durationSeconds!: number | null;

  @Whole({
    description:
      'How many people the outlet reached with it; null is unknown. Never added to the reach of posts.',
    min: 1,
    nullable: true,
    example: 412_000,
  })
  audience!: number | null;

  @Text({ description: 'Who says so.', max: 200, nullable: true, example: 'Médiamétrie' })
  audienceSource!: string | null;

  @OneOf(AUDIENCE_PROVENANCES, {
    description: 'Whether it was measured, declared or estimated; null where it is unknown.',
    nullable: true,
    example: 'measured',
  })
  audienceProvenance!: AudienceProvenance | null;

  @OneOf(SENTIMENTS, {
    description: 'Its tone; null where nobody judged it.',
    nullable: true,
    example: 'positive',
  })
  sentiment!: Sentiment | null;

  @Text({ description: 'Notes on its tone.', max: 10_000, nullable: true })
  notes!: string | null;

  @Text({ description: 'A short quotation.', max: 500, nullable: true })
  excerpt!: string | null;

  @Id({ description: 'The event that it is about.', nullable: true })
  eventId!: string | null;

  @Id({ description: 'The campaign that it counts for.', nullable: true })
  campaignId!: string | null;

  @Id({ description: 'The influencer who is seen or named in it.', nullable: true })
  influencerId!: string | null;

  @Instant({ description: 'When it was logged.' })
  createdAt!: Date;

  @Instant({ description: 'When it was last changed.' })
  updatedAt!: Date;
}

export class LoggedCoverageResponse extends CoverageItemResponse {
  @Flag({
    description: 'Whether it was logged before; then only gaps were filled.',
    example: false,
  })
  existing!: boolean;
}

export class CoverageListResponse {
  @Parts(() => CoverageItemResponse, {
    description: 'This page’s items, the newest first.',
    max: 200,
  })
  items!: CoverageItemResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
