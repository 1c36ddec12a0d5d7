import { Part } from '../../../../platform/http/fields.js';
import { Count, Figure, Rate } from './figure.js';

export class EngagementRateResponse {
  @Rate('Σ engagements / Σ reach, of the posts that know both.', 0.052)
  byReach!: number | null;

  @Rate('Σ engagements / Σ views, of the posts that know both.', 0.031)
  byViews!: number | null;

  @Rate('Σ engagements / Σ followers at posting time, of the posts that know both.', 0.018)
  byFollowers!: number | null;
}

export class NetReachResponse {
  @Figure('At least: the reach of the largest account.', 400_000)
  low!: number | null;

  @Figure('Estimate: the largest post inside each account, Sainsbury across accounts.', 664_000)
  best!: number | null;

  @Figure('At most: the gross reach or the universe, whichever is smaller.', 900_000)
  high!: number | null;

  @Count('How many people there are to reach.', 1_000_000)
  universe!: number;
}

/** How much of each sum nobody measured. */
export class UnmeasuredResponse {
  @Figure('Of the views.', 0)
  views!: number | null;

  @Figure('Of the impressions.', 0)
  impressions!: number | null;

  @Figure('Of the gross reach.', 90_000)
  grossReach!: number | null;

  @Figure('Of the engagements.', 0)
  engagements!: number | null;

  @Figure('Of the clicks.', 0)
  clicks!: number | null;

  @Figure('Of the followers over which the engagement rate by followers is taken.', 12_400)
  followers!: number | null;
}

/** The sums that totals and rows of a breakdown have in common. */
export class PostSumsResponse {
  @Count('Posts.', 42)
  posts!: number;

  @Figure('Σ views.', 1_200_000)
  views!: number | null;

  @Figure('Σ impressions.', 1_500_000)
  impressions!: number | null;

  @Figure('Σ of the posts’ reach: contacts, not people.', 900_000)
  grossReach!: number | null;

  @Figure('Σ likes, comments, shares, saves and replies, of what is known.', 47_000)
  engagements!: number | null;

  @Part(() => EngagementRateResponse, {
    description: 'Engagement rates, each with its denominator in its name.',
  })
  engagementRate!: EngagementRateResponse;

  @Figure('Σ clicks on links.', 3_100)
  clicks!: number | null;

  @Part(() => UnmeasuredResponse, {
    description:
      'How much of each sum nobody measured: read off a screenshot, declared or estimated.',
  })
  unmeasured!: UnmeasuredResponse;
}

export class ReachTotalsResponse extends PostSumsResponse {
  @Count('Influencers of whom a post counts.', 17)
  influencers!: number;

  @Part(() => NetReachResponse, { description: 'People reached at least once: an estimate.' })
  netReach!: NetReachResponse;

  @Figure('Customers won; null as long as they are not traced to posts.')
  conversions!: number | null;

  @Figure('Σ likes and other reactions.', 40_000)
  likes!: number | null;

  @Figure('Σ comments.', 3_000)
  comments!: number | null;

  @Figure('Σ shares.', 2_000)
  shares!: number | null;

  @Figure('Σ saves.', 1_500)
  saves!: number | null;

  @Figure('Σ private answers to stories.', 500)
  replies!: number | null;

  @Figure('Σ follows that came from the posts.', 800)
  follows!: number | null;

  @Figure('Σ profile visits that came from the posts.', 5_000)
  profileVisits!: number | null;
}
