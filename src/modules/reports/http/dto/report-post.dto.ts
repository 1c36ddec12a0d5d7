import { NextCursor } from '../../../../platform/http/cursor.js';
import {
  Flag,
  HttpUrl,
  Id,
  Instant,
  OneOf,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../../platform/http/fields.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';
import { PROVENANCES, type Provenance } from '../../../visibility/visibility.contract.js';
import { ReportMethodologyResponse } from './methodology.dto.js';

export class ReportFigureResponse {
  @Whole({ description: 'The figure.', min: Number.MIN_SAFE_INTEGER, example: 12_400 })
  value!: number;

  @Instant({ description: 'When it was read off the platform.' })
  capturedAt!: Date;

  @OneOf(PROVENANCES, { description: 'Where it comes from.', example: 'platform_api' })
  provenance!: Provenance;

  @Flag({ description: 'Whether the platform counted it; else it was told, read off or guessed.' })
  measured!: boolean;

  @Part(() => ReportMethodologyResponse, {
    description: 'What it counts, where the platform has changed that; null where it never did.',
    nullable: true,
  })
  methodology!: ReportMethodologyResponse | null;
}

const Traced = (description: string): PropertyDecorator =>
  Part(() => ReportFigureResponse, { description, nullable: true });

export class ReportPostFiguresResponse {
  @Traced('Views; null is unknown.')
  views!: ReportFigureResponse | null;

  @Traced('Reach; null is unknown.')
  reach!: ReportFigureResponse | null;

  @Traced('Impressions; null is unknown.')
  impressions!: ReportFigureResponse | null;

  @Traced('Likes; null is unknown.')
  likes!: ReportFigureResponse | null;

  @Traced('Comments; null is unknown.')
  comments!: ReportFigureResponse | null;

  @Traced('Shares; null is unknown.')
  shares!: ReportFigureResponse | null;

  @Traced('Saves; null is unknown.')
  saves!: ReportFigureResponse | null;

  @Traced('Replies; null is unknown.')
  replies!: ReportFigureResponse | null;

  @Traced('Clicks; null is unknown.')
  clicks!: ReportFigureResponse | null;

  @Traced('Follows; null is unknown.')
  follows!: ReportFigureResponse | null;

  @Traced('Profile visits; null is unknown.')
  profileVisits!: ReportFigureResponse | null;
}

export class ReportPostResponse {
  @Id({ description: 'The post.' })
  postId!: string;

  @Id({ description: 'Whose it is.' })
  influencerId!: string;

  @Text({ description: 'Their name.', max: 200, example: 'Camille Durand' })
  influencerName!: string;

  @OneOf(PLATFORMS, { description: 'Where it appeared.', example: 'instagram' })
  platform!: Platform;

  @Text({ description: 'What it is.', max: 60, example: 'reel' })
  format!: string;

  @HttpUrl({ description: 'Its address, where known.', nullable: true })
  url!: string | null;

  @Instant({ description: 'When it appeared.' })
  publishedAt!: Date;

  @Part(() => ReportPostFiguresResponse, { description: 'The figures that entered the totals.' })
  figures!: ReportPostFiguresResponse;
}

export class ReportPostListResponse {
  @Parts(() => ReportPostResponse, { description: 'This page’s posts.', max: 200 })
  items!: ReportPostResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
