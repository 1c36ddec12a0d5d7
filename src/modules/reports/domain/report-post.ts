import type { CalendarDate } from '../../../kernel/time.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import {
  engagementsOf,
  PROVENANCES,
  type Metric,
  type Provenance,
} from '../../visibility/visibility.contract.js';
import type { RatedPost } from './engagement-rate.js';
import type { TotalPart } from './total.js';

/** The counters whose sum is a post's engagements; the timeline carries each by itself. */
export const ENGAGEMENT_PARTS = ['likes', 'comments', 'shares', 'saves', 'replies'] as const;

/** One post's current counters; null is unknown. */
export type PostCounters = Readonly<Record<Metric, TotalPart | null>>;

/** A counter, or the engagements that are made of several. */
export type FigureName = Metric | 'engagements';

/** What a report knows of one post of its scope. */
export interface ReportPost {
  readonly id: string;
  readonly influencerId: string;
  readonly influencerName: string;
  readonly accountId: string | null;
  readonly invitationId: string | null;
  readonly eventId: string | null;
  readonly eventTitle: string | null;
  readonly platform: Platform;
  readonly format: string;
  /** The day on which it appeared, in the report's zone. */
  readonly publishedOn: CalendarDate;
  /** Followers of the account when the post appeared. */
  readonly followers: number | null;
  /** Whether any reading of it exists. */
  readonly hasReadings: boolean;
  readonly figures: Readonly<Record<FigureName, TotalPart | null>>;
}

const worst = (provenances: readonly Provenance[]): Provenance | undefined =>
  provenances.reduce<Provenance | undefined>(
    (a, b) => (a === undefined || PROVENANCES.indexOf(b) > PROVENANCES.indexOf(a) ? b : a),
    undefined,
  );

/** Engagements of one post, trusted no more than the least trustworthy of their parts. */
export const engagementsFigure = (counters: PostCounters): TotalPart | null => {
  const { likes, comments, shares, saves, replies } = counters;
  const value = engagementsOf({
    likes: likes?.value,
    comments: comments?.value,
    shares: shares?.value,
    saves: saves?.value,
    replies: replies?.value,
  });
  const provenance = worst(ENGAGEMENT_PARTS.flatMap((part) => counters[part]?.provenance ?? []));
  return value === null || provenance === undefined ? null : { value, provenance };
};

/** The figures of a post, engagements among them. */
export const postFigures = (counters: PostCounters): ReportPost['figures'] => ({
  ...counters,
  engagements: engagementsFigure(counters),
});

/** What the engagement rates need to know of a post. */
export const ratedPost = ({ figures, followers }: ReportPost): RatedPost => ({
  engagements: figures.engagements?.value ?? null,
  reach: figures.reach?.value ?? null,
  views: figures.views?.value ?? null,
  followers,
});
