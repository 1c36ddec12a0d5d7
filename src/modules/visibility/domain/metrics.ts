/**
 * The counters of a reading. Each is cumulative since publication, a whole number, and may go
 * down: that is a correction. "Adds up" says whether the counters of several posts may be summed.
 */
export const METRICS = [
  /** Times the content was played or shown, as the platform defines a view that day. Adds up. */
  'views',
  /** People (accounts) who saw the post at least once. Does not add up: people follow several. */
  'reach',
  /** Times the post was displayed, repeats included. Adds up. */
  'impressions',
  /** Likes and other reactions standing; some platforms send a negative number. Adds up. */
  'likes',
  /** Comments standing. Adds up. */
  'comments',
  /** Times the post was shared, reposted or sent on. Adds up. */
  'shares',
  /** Times the post was saved or bookmarked. Adds up. */
  'saves',
  /** Private answers to a story. Adds up. */
  'replies',
  /** Clicks on the post's links. Adds up. */
  'clicks',
  /** Follows of the account that came from the post. Adds up. */
  'follows',
  /** Visits (not visitors) to the account's profile that came from the post. Adds up. */
  'profileVisits',
] as const;

/** The name of one counter. */
export type Metric = (typeof METRICS)[number];

/** What one reading said; a counter that is absent or null is unknown, which is never zero. */
export type MetricValues = Readonly<Partial<Record<Metric, number | null>>>;

/** Where a figure comes from, the most trustworthy first. */
export const PROVENANCES = [
  'platform_api',
  'platform_webhook',
  'platform_export',
  'screenshot',
  'declared',
  'estimated',
] as const;

/** The name of one provenance. */
export type Provenance = (typeof PROVENANCES)[number];

const MEASURED: ReadonlySet<Provenance> = new Set([
  'platform_api',
  'platform_webhook',
  'platform_export',
]);

/** Whether a figure of this provenance was counted by the platform rather than told or guessed. */
export const isMeasured = (provenance: Provenance): boolean => MEASURED.has(provenance);

/** What tells one reading of a post from another; moment and source together are unique for a post. */
export interface ReadingStamp {
  readonly capturedAt: Date;
  readonly provenance: Provenance;
  /** Which key or person sent it. */
  readonly source: string;
}

/** One reading of one post, as far as its counters go. */
export interface Reading extends ReadingStamp {
  readonly metrics: MetricValues;
}

/**
 * Whether `a` counts rather than `b` where both know a metric of one post: the later captured;
 * at the same moment the better provenance; then the source whose name comes first, code unit
 * by code unit (`collate "C"` in SQL). The order of arrival plays no part.
 */
export const supersedes = (a: ReadingStamp, b: ReadingStamp): boolean => {
  const later = a.capturedAt.getTime() - b.capturedAt.getTime();
  if (later !== 0) return later > 0;
  const worse = PROVENANCES.indexOf(a.provenance) - PROVENANCES.indexOf(b.provenance);
  if (worse !== 0) return worse < 0;
  return a.source < b.source;
};
