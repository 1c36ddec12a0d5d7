import { sumKnown } from '../../../kernel/ratio.js';
import type { CalendarDate } from '../../../kernel/time.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import { isMeasured, type Metric } from '../../visibility/visibility.contract.js';
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
export const partsOf = (
  { figures }: Pick<ReportPost, 'figures'>,
  figure: FigureName,
): TotalPart[] =>
  (figure === 'engagements' ? ENGAGEMENT_PARTS : [figure]).flatMap((name) => figures[name] ?? []);

/** Σ of a figure over `posts`, of what is known; null where nothing is. */
export const sumOf = (
  posts: readonly Pick<ReportPost, 'figures'>[],
  figure: FigureName,
): number | null =>
  sumKnown(posts.flatMap((post) => partsOf(post, figure)).map(({ value }) => value));

/** How much of the sum of `parts` nobody measured; null where there is none. */
export const unmeasuredPartOf = (parts: readonly TotalPart[]): number | null =>
  sumKnown(parts.map(({ value, provenance }) => (isMeasured(provenance) ? 0 : value)));

/** How much of Σ of a figure nobody measured, of what is known; null where nothing is. */
export const unmeasuredSum = (
  posts: readonly Pick<ReportPost, 'figures'>[],
  figure: FigureName,
): number | null => unmeasuredPartOf(posts.flatMap((post) => partsOf(post, figure)));

/** What the engagement rates need to know of a post. */
export const ratedPost = (post: ReportPost): RatedPost => ({
  engagements: sumOf([post], 'engagements'),
  reach: sumOf([post], 'reach'),
  views: sumOf([post], 'views'),
  followers: post.followers?.value ?? null,
});
