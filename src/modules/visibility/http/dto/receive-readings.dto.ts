import { FreeForm, RowRange, Rows } from '../../../../platform/http/bulk-fields.js';
import {
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
import { PROVENANCES, type Provenance } from '../../domain/metrics.js';

/** Most readings of one call. */
const MOST_READINGS = 10_000;

export class PostReferenceRequest {
  @Id({ description: 'The post’s id here.', optional: true })
  id?: string | null;

  @OneOf(PLATFORMS, {
    description: 'With `externalId`: the platform.',
    optional: true,
    example: 'instagram',
  })
  platform?: Platform | null;

  @Text({
    description: 'With `platform`: the platform’s id of the post.',
    max: 300,
    optional: true,
    example: '17895695668004550',
  })
  externalId?: string | null;

  @HttpUrl({ description: 'The post’s address.', optional: true })
  url?: string | null;
}

export class AccountReferenceRequest {
  @Id({ description: 'The account’s id here.', optional: true })
  id?: string | null;

  @OneOf(PLATFORMS, {
    description: 'With `handle`: the platform.',
    optional: true,
    example: 'instagram',
  })
  platform?: Platform | null;

  @Text({
    description: 'With `platform`: the handle; `@` and the address around it are taken off.',
    max: 300,
    optional: true,
    example: '@lea.eats',
  })
  handle?: string | null;
}

const Counter = (description: string): PropertyDecorator =>
  Whole({ description, min: Number.MIN_SAFE_INTEGER, optional: true, example: 1200 });

/** Counters are cumulative; absent or null is unknown, never 0. */
export class MetricsRequest {
  @Counter('Times the content was played or shown.')
  views?: number | null;

  @Counter('People (accounts) who saw the post at least once.')
  reach?: number | null;

  @Counter('Times the post was displayed, repeats included.')
  impressions?: number | null;

  @Counter('Likes and other reactions standing; negative where the platform says so.')
  likes?: number | null;

  @Counter('Comments standing.')
  comments?: number | null;

  @Counter('Times the post was shared, reposted or sent on.')
  shares?: number | null;

  @Counter('Times the post was saved or bookmarked.')
  saves?: number | null;

  @Counter('Private answers to a story.')
  replies?: number | null;

  @Counter('Clicks on the links of the post.')
  clicks?: number | null;

  @Counter('Follows of the account that came from the post.')
  follows?: number | null;

  @Counter('Visits to the profile that came from the post.')
  profileVisits?: number | null;

  @Whole({
    description: 'How many follow the account: of an account alone, never with the others.',
    optional: true,
    example: 12_400,
  })
  followers?: number | null;
}

export class ReadingRequest {
  @Part(() => PostReferenceRequest, {
    description:
      'The post, by exactly one of: `id`; `platform` and `externalId`; `url`. Either this or `account`.',
    optional: true,
  })
  post?: PostReferenceRequest | null;

  @Part(() => AccountReferenceRequest, {
    description:
      'For a reading of an account, whose only metric is `followers`: the account, by exactly one of: `id`; `platform` and `handle`.',
    optional: true,
  })
  account?: AccountReferenceRequest | null;

  @Instant({ description: 'When the counters said so; at most 366 days ahead.' })
  capturedAt!: Date;

  @OneOf(PROVENANCES, { description: 'Where the figures come from.', example: 'platform_api' })
  provenance!: Provenance;

  @Text({ description: 'How they were taken, in your words.', max: 200, optional: true })
  method?: string | null;

  @Text({ description: 'How good they are, in your words.', max: 60, optional: true })
  quality?: string | null;

  @Part(() => MetricsRequest, { description: 'What the counters said; at least one is known.' })
  metrics!: MetricsRequest;

  @FreeForm({
    description: 'What this platform alone has; kept as it is.',
    max: 10_000,
    optional: true,
    example: { navigation: { tapForward: 31 } },
  })
  extra?: object | null;
}

export class ReceiveReadingsRequest {
  @Rows(() => ReadingRequest, {
    description:
      'The readings. Each stands for itself: a bad one is answered, the others are stored.',
    min: 1,
    max: MOST_READINGS,
  })
  readings!: unknown[];
}

export class RejectionResponse {
  @Whole({ description: 'The reading’s place in `readings`, from 0.', example: 3 })
  index!: number;

  @Text({ description: 'Stable name of the reason.', max: 60, example: 'not_an_integer' })
  code!: string;

  @Text({
    description: 'The field and what was expected, in the caller’s language.',
    max: 4000,
    example: 'metrics.likes: Expected a whole number.',
  })
  detail!: string;
}

/** Every reading that was sent is counted once. */
export class ReceiptResponse {
  @Whole({ description: 'Readings stored.', example: 9_997 })
  accepted!: number;

  @Whole({ description: 'Readings known already: same post, moment and source.', example: 1 })
  duplicates!: number;

  @Whole({ description: 'Readings kept until their post is logged.', example: 1 })
  unmatched!: number;

  @Parts(() => RejectionResponse, {
    description: 'Readings not stored, and why.',
    max: MOST_READINGS,
  })
  rejected!: readonly RejectionResponse[];
}

/** What became of one slice of an upload; the last line of an answer is about all of them and has no `rows`. */
export class ReceiptLineResponse extends ReceiptResponse {
  @RowRange({
    description: 'The places of the first and of the last row that this line is about.',
    omittable: true,
    example: [0, 1999],
  })
  rows?: readonly [number, number];
}
