import { Part } from '../../../../platform/http/fields.js';
import { Count, Figure, Rate, Share } from './figure.js';

export class ByProvenanceResponse {
  @Share('What the platform’s API said.')
  platform_api?: number;

  @Share('What the platform sent by itself.')
  platform_webhook?: number;

  @Share('What stands in the platform’s export files.')
  platform_export?: number;

  @Share('What was read off screenshots.')
  screenshot?: number;

  @Share('What the influencer declared.')
  declared?: number;

  @Share('What was estimated.')
  estimated?: number;
}

export class TotalResponse {
  @Figure('The total.', 900_000)
  value!: number | null;

  @Rate('How much of it the platforms themselves counted, from 0 to 1.', 0.83)
  measuredShare!: number | null;

  @Part(() => ByProvenanceResponse, {
    description: 'The value, split by where it comes from; what gave nothing is absent.',
  })
  byProvenance!: ByProvenanceResponse;

  @Count('Posts whose figure is unknown and so not in the total.', 3)
  postsWithout!: number;
}

const Traced = (description: string): PropertyDecorator =>
  Part(() => TotalResponse, { description });

export class ReachProvenanceResponse {
  @Traced('Of the views.')
  views!: TotalResponse;

  @Traced('Of the gross reach.')
  reach!: TotalResponse;

  @Traced('Of the impressions.')
  impressions!: TotalResponse;

  @Traced('Of the likes.')
  likes!: TotalResponse;

  @Traced('Of the comments.')
  comments!: TotalResponse;

  @Traced('Of the shares.')
  shares!: TotalResponse;

  @Traced('Of the saves.')
  saves!: TotalResponse;

  @Traced('Of the replies.')
  replies!: TotalResponse;

  @Traced('Of the clicks.')
  clicks!: TotalResponse;

  @Traced('Of the follows.')
  follows!: TotalResponse;

  @Traced('Of the profile visits.')
  profileVisits!: TotalResponse;

  @Traced('Of the engagements: likes, comments, shares, saves and replies, each by its own.')
  engagements!: TotalResponse;

  @Traced('Of the followers over which the engagement rate by followers is taken.')
  followers!: TotalResponse;
}
