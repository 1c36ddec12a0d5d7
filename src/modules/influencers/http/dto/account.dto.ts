import { NextCursor } from '../../../../platform/http/cursor.js';
import {
  Flag,
  HttpUrl,
  Id,
  Instant,
  OneOf,
  Parts,
  Text,
  Whole,
} from '../../../../platform/http/fields.js';
import { FOLLOWER_PROVENANCES, type FollowerProvenance } from '../../domain/follower-count.js';
import {
  FOLLOWER_WARNING_CODES,
  type FollowerWarningCode,
} from '../../domain/follower-warnings.js';
import { PLATFORMS, type Platform } from '../../domain/platform.js';

const HANDLE =
  'The handle; `@` and the address of the profile around it are taken off. On the web it is the site.';

export class AccountRequest {
  @OneOf(PLATFORMS, { description: 'The platform.', example: 'instagram' })
  platform!: Platform;

  @Text({ description: HANDLE, max: 300, example: '@lea.eats' })
  handle!: string;

  @HttpUrl({
    description: 'Address of the profile; made from the handle where it is not given.',
    optional: true,
    example: 'https://www.instagram.com/lea.eats/',
  })
  url?: string | null;

  @Whole({ description: 'Followers now, as declared.', optional: true, example: 12400 })
  followers?: number | null;
}

export class AccountResponse {
  @Id({ description: 'The account.' })
  id!: string;

  @OneOf(PLATFORMS, { description: 'The platform.', example: 'instagram' })
  platform!: Platform;

  @Text({ description: 'The handle, without `@`.', max: 300, example: 'lea.eats' })
  handle!: string;

  @Text({
    description: 'Address of the profile; null is unknown.',
    max: 3000,
    nullable: true,
    example: 'https://www.instagram.com/lea.eats/',
  })
  url!: string | null;

  @Whole({
    description: 'The latest captured follower count; null is unknown.',
    nullable: true,
    example: 12400,
  })
  followers!: number | null;

  @Instant({ description: 'When that count was captured.', nullable: true })
  followersAt!: Date | null;

  @OneOf(FOLLOWER_PROVENANCES, {
    description: 'How that count is known; null where there is none.',
    nullable: true,
    example: 'platform_api',
  })
  followersProvenance!: FollowerProvenance | null;

  @Flag({
    description: 'Whether the platform itself counted them; null where there is no count.',
    nullable: true,
  })
  followersMeasured!: boolean | null;
}

export class AddedAccountResponse extends AccountResponse {
  @Flag({ description: 'The person had this account already; it was left as it is.' })
  existing!: boolean;
}

export class FollowerCountRequest {
  @Whole({ description: 'How many followers the account has.', example: 12400 })
  followers!: number;

  @Instant({
    description: 'When the platform showed this number; now unless told.',
    optional: true,
  })
  capturedAt?: Date | null;

  @OneOf(FOLLOWER_PROVENANCES, {
    description: 'How the number is known; `declared` unless told.',
    optional: true,
    example: 'platform_api',
  })
  provenance?: FollowerProvenance | null;
}

class FollowerCountResponse {
  @Instant({ description: 'When the platform showed this number.' })
  capturedAt!: Date;

  @Text({ description: 'Who sent it.', max: 120, example: 'api_key:0198c0de-…' })
  source!: string;

  @Whole({ description: 'How many followers the account had.', example: 12400 })
  followers!: number;

  @OneOf(FOLLOWER_PROVENANCES, { description: 'How the number is known.', example: 'declared' })
  provenance!: FollowerProvenance;

  @Text({ description: 'How it was taken, where the sender said so.', max: 200, nullable: true })
  method!: string | null;

  @Text({ description: 'How good it is, where the sender said so.', max: 60, nullable: true })
  quality!: string | null;
}

export class FollowerWarningResponse {
  @OneOf(FOLLOWER_WARNING_CODES, {
    description: 'What looks wrong.',
    example: 'followers_doubled',
  })
  code!: FollowerWarningCode;

  @Text({ description: 'One sentence, in the caller’s language.', max: 500 })
  detail!: string;
}

export class CheckedFollowerCountResponse extends FollowerCountResponse {
  @Flag({
    description: 'Whether the platform itself counted; else it was told, read off or guessed.',
  })
  measured!: boolean;

  @Parts(() => FollowerWarningResponse, {
    description: 'What looks wrong about it, beside the count before; it keeps nothing out.',
    max: 10,
  })
  warnings!: FollowerWarningResponse[];
}

export class AddedFollowerCountResponse extends FollowerCountResponse {
  @Flag({ description: 'This moment of this source was known already; the first number stays.' })
  existing!: boolean;
}

export class FollowerCountListResponse {
  @Parts(() => CheckedFollowerCountResponse, { description: 'This page’s counts.', max: 200 })
  items!: CheckedFollowerCountResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
