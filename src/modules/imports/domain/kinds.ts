/** What the rows of a table can be. */
export const KINDS = [
  'influencers',
  'invitations',
  'attendance',
  'posts',
  'readings',
  'coverage',
  'events',
] as const;

/** One of `KINDS`. */
export type ImportKind = (typeof KINDS)[number];
