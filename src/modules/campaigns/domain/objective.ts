/** What an objective counts: a metric of the posts, or people. */
export const OBJECTIVE_METRICS = [
  'views',
  'reach',
  'netReach',
  'impressions',
  'engagements',
  'posts',
  'guests',
  'clicks',
  'customers',
] as const;

/** One of `OBJECTIVE_METRICS`. */
export type ObjectiveMetric = (typeof OBJECTIVE_METRICS)[number];
