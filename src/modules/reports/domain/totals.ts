import { METRICS } from '../../visibility/visibility.contract.js';
import { engagementRates, type EngagementRates } from './engagement-rate.js';
import { accountReach, netReach, type NetReach } from './net-reach.js';
import {
  ENGAGEMENT_PARTS,
  partsOf,
  ratedPost,
  sumOf,
  unmeasuredPartOf,
  unmeasuredSum,
  type FigureName,
  type ReportPost,
} from './report-post.js';
import { totalOf, type Total, type TotalPart } from './total.js';

/** How much of each sum nobody measured: told, read off or guessed. Null where the sum is. */
export interface Unmeasured {
  readonly views: number | null;
  readonly impressions: number | null;
  readonly grossReach: number | null;
  readonly engagements: number | null;
  readonly clicks: number | null;
  /** Of the followers by which the engagement rate by followers divides. */
  readonly followers: number | null;
}

/** Sums over posts that a total and a row of a breakdown have in common; null is unknown. */
export interface PostSums {
  readonly posts: number;
  readonly views: number | null;
  readonly impressions: number | null;
  /** Σ of the posts' reach: contacts, not people. */
  readonly grossReach: number | null;
  readonly engagements: number | null;
  readonly engagementRate: EngagementRates;
  readonly clicks: number | null;
  readonly unmeasured: Unmeasured;
}

/** What the posts of a scope come to. */
export interface Totals extends PostSums {
  readonly influencers: number;
  readonly netReach: NetReach;
  readonly conversions: number | null;
  readonly likes: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly saves: number | null;
  readonly replies: number | null;
  readonly follows: number | null;
  readonly profileVisits: number | null;
}

/** Each total with where it comes from; `followers` are those that the rate by followers divides by. */
export type ProvenanceOfTotals = Readonly<Record<FigureName | 'followers', Total>>;

const FIGURES: readonly FigureName[] = [...METRICS, 'engagements'];

/** Only posts whose engagements are known too: no other enters the rate. */
const ratedFollowers = (posts: readonly ReportPost[]): (readonly TotalPart[])[] =>
  posts.map(({ followers, figures }) =>
    followers === null || ENGAGEMENT_PARTS.every((name) => figures[name] === null)
      ? []
      : [followers],
  );

/** The additive figures of `posts`, and their engagement rates as ratios of sums. */
export const postSums = (posts: readonly ReportPost[]): PostSums => ({
  posts: posts.length,
  views: sumOf(posts, 'views'),
  impressions: sumOf(posts, 'impressions'),
  grossReach: sumOf(posts, 'reach'),
  engagements: sumOf(posts, 'engagements'),
  engagementRate: engagementRates(posts.map(ratedPost)),
  clicks: sumOf(posts, 'clicks'),
  unmeasured: {
    views: unmeasuredSum(posts, 'views'),
    impressions: unmeasuredSum(posts, 'impressions'),
    grossReach: unmeasuredSum(posts, 'reach'),
    engagements: unmeasuredSum(posts, 'engagements'),
    clicks: unmeasuredSum(posts, 'clicks'),
    followers: unmeasuredPartOf(ratedFollowers(posts).flat()),
  },
});

/** The account that carried a post; where it is unknown, the influencer on that platform. */
const vehicleOf = ({ accountId, influencerId, platform }: ReportPost): string =>
  accountId ?? `${influencerId} ${platform}`;

/** For each account that carried one of `posts`, the reach of its posts. */
export const reachesByVehicle = (
  posts: readonly ReportPost[],
): ReadonlyMap<string, (number | null)[]> => {
  const vehicles = new Map<string, (number | null)[]>();
  for (const post of posts) {
    const reach = post.figures.reach?.value ?? null;
    const vehicle = vehicleOf(post);
    const known = vehicles.get(vehicle);
    if (known === undefined) vehicles.set(vehicle, [reach]);
    else known.push(reach);
  }
  return vehicles;
};

/** People whom `posts` reached at least once: first inside each account, then across accounts. */
export const netReachOf = (posts: readonly ReportPost[], population: number): NetReach =>
  netReach(
    [...reachesByVehicle(posts).values()].map(accountReach),
    sumOf(posts, 'reach'),
    population,
  );

/** Everything that `posts` come to, over a universe of `population` people. */
export const totalsOf = (posts: readonly ReportPost[], population: number): Totals => ({
  ...postSums(posts),
  influencers: new Set(posts.map(({ influencerId }) => influencerId)).size,
  netReach: netReachOf(posts, population),
  conversions: null,
  likes: sumOf(posts, 'likes'),
  comments: sumOf(posts, 'comments'),
  shares: sumOf(posts, 'shares'),
  saves: sumOf(posts, 'saves'),
  replies: sumOf(posts, 'replies'),
  follows: sumOf(posts, 'follows'),
  profileVisits: sumOf(posts, 'profileVisits'),
});

const provenanceOfFigures = (posts: readonly ReportPost[]): Record<FigureName, Total> =>
  Object.fromEntries(
    FIGURES.map((figure) => [figure, totalOf(posts.map((post) => partsOf(post, figure)))]),
  ) as Record<FigureName, Total>;

/** Where each total comes from, how much of it was measured, and how many posts could not tell. */
export const provenanceOf = (posts: readonly ReportPost[]): ProvenanceOfTotals => ({
  ...provenanceOfFigures(posts),
  followers: totalOf(ratedFollowers(posts)),
});
