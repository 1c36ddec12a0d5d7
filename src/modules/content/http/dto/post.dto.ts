import type { FileFormat } from '../../../../platform/files/table-stream.js';
import {
  DEFAULT_LIMIT,
  NextCursor,
  PageCursor,
  PageLimit,
  type PageQuery,
} from '../../../../platform/http/cursor.js';
import {
  Flag,
  HttpUrl,
  Id,
  Instant,
  OneOf,
  Parts,
  Text,
} from '../../../../platform/http/fields.js';
import { FormatOfFile } from '../../../../platform/http/list-exports.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';
import { FORMATS, type Format } from '../../../invitations/invitations.contract.js';

export const MAX_CAPTION = 20_000;
export const MAX_EXTERNAL_ID = 300;
const URL_EXAMPLE = 'https://www.instagram.com/reel/C9xExample1/';

export class LogPostRequest {
  @Id({ description: 'Who published it.' })
  influencerId!: string;

  @Id({ description: 'The invitation that it came of.', optional: true })
  invitationId?: string | null;

  @Id({ description: 'The event that it is about; the invitation’s unless told.', optional: true })
  eventId?: string | null;

  @Id({ description: 'The campaign that it counts for; the event’s unless told.', optional: true })
  campaignId?: string | null;

  @OneOf(PLATFORMS, { description: 'Where it appeared.', example: 'instagram' })
  platform!: Platform;

  @OneOf(FORMATS, { description: 'What it is.', example: 'reel' })
  format!: Format;

  @Text({
    description: 'The platform’s id of the post; read from `url` where that holds it.',
    max: MAX_EXTERNAL_ID,
    optional: true,
    example: '17895695668004550',
  })
  externalId?: string | null;

  @HttpUrl({
    description: 'Any address of the post. One of `url` and `externalId` is needed.',
    optional: true,
    example: URL_EXAMPLE,
  })
  url?: string | null;

  @Instant({ description: 'When it appeared; since 1990, and at most 366 days ahead.' })
  publishedAt!: Date;

  @Text({
    description: 'The words beside it.',
    min: 0,
    max: MAX_CAPTION,
    optional: true,
    example: 'What a night! #FierDeMonEquipe',
  })
  caption?: string | null;
}

export class ChangePostRequest {
  @OneOf(FORMATS, { description: 'What it is.', omittable: true, example: 'reel' })
  format?: Format;

  @Text({
    description: 'The platform’s id of the post.',
    max: MAX_EXTERNAL_ID,
    omittable: true,
    nullable: true,
    example: '17895695668004550',
  })
  externalId?: string | null;

  @HttpUrl({
    description: 'Any address of the post.',
    omittable: true,
    nullable: true,
    example: URL_EXAMPLE,
  })
  url?: string | null;

  @Instant({ description: 'When it appeared.', omittable: true })
  publishedAt?: Date;

  @Text({
    description: 'The words beside it.',
    min: 0,
    max: MAX_CAPTION,
    omittable: true,
    nullable: true,
    example: 'What a night!',
  })
  caption?: string | null;

  @Id({ description: 'The invitation that it came of.', omittable: true, nullable: true })
  invitationId?: string | null;

  @Id({ description: 'The event that it is about.', omittable: true, nullable: true })
  eventId?: string | null;

  @Id({ description: 'The campaign that it counts for.', omittable: true, nullable: true })
  campaignId?: string | null;
}

export class BindPostRequest {
  @Id({ description: 'The deliverable that the post fulfils.' })
  deliverableId!: string;
}

class PostFilterRequest {
  @Id({ description: 'Only posts of this influencer.', omittable: true })
  influencerId?: string;

  @Id({ description: 'Only posts about this event.', omittable: true })
  eventId?: string;

  @Id({ description: 'Only posts that count for this campaign.', omittable: true })
  campaignId?: string;

  @Id({ description: 'Only posts that came of this invitation.', omittable: true })
  invitationId?: string;

  @Id({ description: 'Only posts that fulfil this deliverable.', omittable: true })
  deliverableId?: string;

  @OneOf(PLATFORMS, { description: 'Only posts on this platform.', omittable: true })
  platform?: Platform;

  @Instant({ description: 'Only posts that appeared then or later.', omittable: true })
  from?: Date;

  @Instant({ description: 'Only posts that appeared before this moment.', omittable: true })
  to?: Date;
}

export class ListPostsRequest extends PostFilterRequest implements PageQuery {
  @OneOf(FORMATS, { description: 'Only posts of this format.', omittable: true })
  format?: Format;

  @PageLimit()
  limit: number = DEFAULT_LIMIT;

  @PageCursor()
  cursor?: string;
}

export class ExportPostsRequest extends PostFilterRequest {
  @OneOf(FORMATS, { description: 'Only posts of this format.', omittable: true })
  postFormat?: Format;

  @FormatOfFile()
  format: FileFormat = 'csv';
}

export class PostResponse {
  @Id({ description: 'The post’s id.' })
  id!: string;

  @Id({ description: 'Who published it.' })
  influencerId!: string;

  @Id({ description: 'The account it appeared on, where known.', nullable: true })
  accountId!: string | null;

  @Id({ description: 'The invitation that it came of.', nullable: true })
  invitationId!: string | null;

  @Id({ description: 'The event that it is about.', nullable: true })
  eventId!: string | null;

  @Id({ description: 'The campaign that it counts for.', nullable: true })
  campaignId!: string | null;

  @Id({ description: 'The deliverable that it fulfils.', nullable: true })
  deliverableId!: string | null;

  @Text({
    description: '`rule` where it was bound by itself, else who bound it.',
    max: 100,
    nullable: true,
    example: 'rule',
  })
  boundBy!: string | null;

  @OneOf(PLATFORMS, { description: 'Where it appeared.', example: 'instagram' })
  platform!: Platform;

  @OneOf(FORMATS, { description: 'What it is.', example: 'reel' })
  format!: Format;

  @Text({
    description: 'The platform’s id of the post.',
    max: MAX_EXTERNAL_ID,
    nullable: true,
    example: '17895695668004550',
  })
  externalId!: string | null;

  @Text({
    description: 'Its one address, without tracking.',
    max: 4096,
    nullable: true,
    example: URL_EXAMPLE,
  })
  url!: string | null;

  @Instant({ description: 'When it appeared.' })
  publishedAt!: Date;

  @Text({
    description: 'The words beside it; null where they are not known.',
    min: 0,
    max: MAX_CAPTION,
    nullable: true,
    example: 'What a night!',
  })
  caption!: string | null;

  @Instant({ description: 'When it was logged.' })
  createdAt!: Date;

  @Instant({ description: 'When it was last changed.' })
  updatedAt!: Date;
}

export class LoggedPostResponse extends PostResponse {
  @Flag({
    description: 'Whether it was logged before; then only gaps were filled.',
    example: false,
  })
  existing!: boolean;
}

export class PostListResponse {
  @Parts(() => PostResponse, { description: 'This page’s posts, the newest first.', max: 200 })
  items!: PostResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
