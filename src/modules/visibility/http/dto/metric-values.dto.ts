import { Whole } from '../../../../platform/http/fields.js';

const Counter = (description: string): PropertyDecorator =>
  Whole({ description, min: Number.MIN_SAFE_INTEGER, nullable: true, example: 1200 });

/** The counters of one reading or one day; null is unknown. */
export class MetricValuesResponse {
  @Counter('Times the content was played or shown.')
  views!: number | null;

  @Counter('People (accounts) who saw the post at least once.')
  reach!: number | null;

  @Counter('Times the post was displayed, repeats included.')
  impressions!: number | null;

  @Counter('Likes and other reactions standing; negative where the platform says so.')
  likes!: number | null;

  @Counter('Comments standing.')
  comments!: number | null;

  @Counter('Times the post was shared, reposted or sent on.')
  shares!: number | null;

  @Counter('Times the post was saved or bookmarked.')
  saves!: number | null;

  @Counter('Private answers to a story.')
  replies!: number | null;

  @Counter('Clicks on the links of the post.')
  clicks!: number | null;

  @Counter('Follows of the account that came from the post.')
  follows!: number | null;

  @Counter('Visits to the profile that came from the post.')
  profileVisits!: number | null;
}
