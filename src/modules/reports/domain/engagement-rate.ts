import { ratio } from '../../../kernel/ratio.js';

/** What the engagement rates need to know of one post; null is unknown. */
export interface RatedPost {
  readonly engagements: number | null;
  readonly reach: number | null;
  readonly views: number | null;
  /** Followers of the account when the post appeared. */
  readonly followers: number | null;
}

/** The same engagements over three denominators; each name says which. */
export interface EngagementRates {
  readonly byReach: number | null;
  readonly byViews: number | null;
  readonly byFollowers: number | null;
}

/**
 * Σ engagements / Σ denominator, a ratio of sums (1 is 100 %). A post of which either is unknown
 * is left out of both sums; null where no post is left or the denominators come to zero.
 */
export const engagementRate = <Post extends { readonly engagements: number | null }>(
  posts: readonly Post[],
  denominatorOf: (post: Post) => number | null,
): number | null => {
  let engagements = 0;
  let denominators = 0;
  for (const post of posts) {
    const denominator = denominatorOf(post);
    if (denominator === null || post.engagements === null) continue;
    engagements += post.engagements;
    denominators += denominator;
  }
  return ratio(engagements, denominators);
};

/** The three engagement rates of a set of posts, each over the posts that know its denominator. */
export const engagementRates = (posts: readonly RatedPost[]): EngagementRates => ({
  byReach: engagementRate(posts, (post) => post.reach),
  byViews: engagementRate(posts, (post) => post.views),
  byFollowers: engagementRate(posts, (post) => post.followers),
});
