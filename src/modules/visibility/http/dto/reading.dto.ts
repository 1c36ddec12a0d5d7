import { NextCursor } from '../../../../platform/http/cursor.js';
import { FreeForm } from '../../../../platform/http/bulk-fields.js';
import {
  Flag,
  HttpUrl,
  Instant,
  OneOf,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../../platform/http/fields.js';
import { PLATFORMS } from '../../../influencers/influencers.contract.js';
import { PROVENANCES, type Provenance } from '../../domain/metrics.js';
import { MetricMethodologyResponse } from './methodology.dto.js';
import { MetricValuesResponse } from './metric-values.dto.js';

export class ReadingResponse {
  @Instant({ description: 'When the counters said so.' })
  capturedAt!: Date;

  @Instant({ description: 'When it arrived here.' })
  receivedAt!: Date;

  @Text({ description: 'Which key or person sent it.', max: 100, example: 'api_key:0198…' })
  source!: string;

  @OneOf(PROVENANCES, { description: 'Where the figures come from.', example: 'platform_api' })
  provenance!: Provenance;

  @Flag({ description: 'Whether the platform counted them; else told, read off or guessed.' })
  measured!: boolean;

  @Text({ description: 'How they were taken.', max: 200, nullable: true })
  method!: string | null;

  @Text({ description: 'How good they are.', max: 60, nullable: true })
  quality!: string | null;

  @Part(() => MetricValuesResponse, { description: 'What the counters said.' })
  metrics!: MetricValuesResponse;

  @FreeForm({ description: 'What this platform alone has.', max: 10_000, nullable: true })
  extra!: object | null;

  @Parts(() => MetricMethodologyResponse, {
    description: 'What its counters count, of those of which platforms have changed that.',
    max: 11,
  })
  methodologies!: readonly MetricMethodologyResponse[];
}

export class ReadingListResponse {
  @Parts(() => ReadingResponse, { description: 'This page’s readings.', max: 200 })
  items!: ReadingResponse[];

  @NextCursor()
  nextCursor!: string | null;
}

export class UnmatchedPostResponse {
  @OneOf(PLATFORMS, { description: 'The platform named, or told by the address.' })
  platform!: string;

  @Text({ description: 'The platform’s id of the post, where known.', max: 2048, nullable: true })
  externalId!: string | null;

  @HttpUrl({ description: 'The address, where readings named the post by it.', nullable: true })
  url!: string | null;

  @Whole({ description: 'How many readings wait.', example: 12 })
  readings!: number;

  @Instant({ description: 'When the earliest of them was captured.' })
  firstCapturedAt!: Date;

  @Instant({ description: 'When the latest of them was captured.' })
  lastCapturedAt!: Date;
}

export class UnmatchedPostListResponse {
  @Parts(() => UnmatchedPostResponse, { description: 'This page’s posts.', max: 200 })
  items!: UnmatchedPostResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
