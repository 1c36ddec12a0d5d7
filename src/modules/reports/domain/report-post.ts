import { sumKnown } from '../../../kernel/ratio.js';
import type { CalendarDate } from '../../../kernel/time.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import { METRICS, isMeasured, type Metric } from '../../visibility/visibility.contract.js';
import type { RatedPost } from './engagement-rate.js';
import type { TotalPart } from './total.js';

/** The counters whose sum is a post's engagements; the timeline carries each by itself. */
export const ENGAGEMENT_PARTS = ['likes', 'comments', 'shares', 'saves', 'replies'] as const;

/** A counter of one post, with the day on which it was read, in the report's zone, where its meaning depends on that. */
export interface PostCounter extends TotalPart {
  readonly readOn?: CalendarDate;
}

/** One post's current counters; null is unknown. */
export type PostCounters = Readonly<Record<Metric, PostCounter | null>>;

/** A counter, or the engagements that are made of several. */
export type FigureName = Metric | 'engagements';

/** What a report knows of one post of its scope. */
export interface ReportPost {
  readonly id: string;
  readonly influencerId: string;
  readonly influencerName: string;
  readonly accountId: string | null;
  readonly eventId: string | null;
  readonly eventTitle: string | null;
  readonly platform: Platform;
  readonly format: string;
  /** The day on which it appeared, in the report's zone. */
  readonly publishedOn: CalendarDate;
  /** Followers of the account when the post appeared. */
  readonly followers: TotalPart | null;
  readonly figures: PostCounters;
}

/**
 * What a post tells of a figure: its counter, or the parts of its engagements, each with its own
 * provenance. Empty where it is unknown.
 */
export const partsOf = (post: Pick<ReportPost, 'figures'>, figure: FigureName): TotalPart[] => {
  const parts: TotalPart[] = [];
  for (const name of namesOf(figure)) {
    const part = post.figures[name];
    if (part !== null) parts.push(part);
  }
  return parts;
};

const ALONE = Object.fromEntries(METRICS.map((metric) => [metric, [metric]])) as unknown as Record<
  Metric,
  readonly Metric[]
>;

const namesOf = (figure: FigureName): readonly Metric[] =>
  figure === 'engagements' ? ENGAGEMENT_PARTS : ALONE[figure];

/** Σ of `valueOf` the known parts of a figure. Loops, since a report goes through all posts for each figure. */
const sumOfParts = (
  posts: readonly Pick<ReportPost, 'figures'>[],
  figure: FigureName,
  valueOf: (part: TotalPart) => number,
): number | null => {
  let sum: number | null = null;
  const names = namesOf(figure);
  for (const { figures } of posts) {
    for (const name of names) {
      const part = figures[name];
      if (part !== null) sum = (sum ?? 0) + valueOf(part);
    }
  }
  return sum;
};

const whole = ({ value }: TotalPart): number => value;

const notMeasured = ({ value, provenance }: TotalPart): number =>
  isMeasured(provenance) ? 0 : value;

/** Σ of a figure over `posts`, of what is known; null where nothing is. */
export const sumOf = (
  posts: readonly Pick<ReportPost, 'figures'>[],
  figure: FigureName,
): number | null => sumOfParts(posts, figure, whole);

/** How much of the sum of `parts` nobody measured; null where there is none. */
export const unmeasuredPartOf = (parts: readonly TotalPart[]): number | null =>
  sumKnown(parts.map(notMeasured));

/** How much of Σ of a figure nobody measured, of what is known; null where nothing is. */
export const unmeasuredSum = (
  posts: readonly Pick<ReportPost, 'figures'>[],
  figure: FigureName,
): number | null => sumOfParts(posts, figure, notMeasured);

/** What the engagement rates need to know of a post. */
export const ratedPost = (post: ReportPost): RatedPost => ({
  engagements: sumOf([post], 'engagements'),
  reach: post.figures.reach?.value ?? null,
  views: post.figures.views?.value ?? null,
  followers: post.followers?.value ?? null,
});
