/** Where a piece appeared. */
export const COVERAGE_KINDS = ['tv', 'radio', 'press', 'web'] as const;

/** One of `COVERAGE_KINDS`. */
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** The tone of a piece, as somebody judged it. */
export const SENTIMENTS = ['positive', 'neutral', 'negative'] as const;

/** One of `SENTIMENTS`. */
export type Sentiment = (typeof SENTIMENTS)[number];

/**
 * Where an audience comes from, the most trustworthy first: a measuring body counted it, somebody
 * said so, or it was guessed.
 */
export const AUDIENCE_PROVENANCES = ['measured', 'declared', 'estimated'] as const;

/** One of `AUDIENCE_PROVENANCES`. */
export type AudienceProvenance = (typeof AUDIENCE_PROVENANCES)[number];

/** What is told of a piece; null is unknown. */
export interface ToldCoverage {
  readonly kind: CoverageKind;
  /** The name of the medium. */
  readonly outlet: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: Date;
  /** The programme or the page. */
  readonly place: string | null;
  readonly author: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly durationSeconds: number | null;
  /** How many people the outlet reached with it; never 0. */
  readonly audience: number | null;
  /** Who says so. */
  readonly audienceSource: string | null;
  readonly audienceProvenance: AudienceProvenance | null;
  readonly sentiment: Sentiment | null;
  readonly notes: string | null;
  readonly excerpt: string | null;
  readonly eventId: string | null;
  readonly campaignId: string | null;
  readonly influencerId: string | null;
}

/** What may change of a piece; absent stays as it is, null clears. */
export type CoverageChanges = Partial<ToldCoverage>;

/** A piece that is told for the first time: what is not told is unknown. */
export type NewCoverage = Pick<ToldCoverage, 'kind' | 'outlet' | 'title' | 'publishedAt'> &
  CoverageChanges;
