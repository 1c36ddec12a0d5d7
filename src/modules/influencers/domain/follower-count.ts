/** Where a figure comes from, the most trustworthy first. */
export const FOLLOWER_PROVENANCES = [
  'platform_api',
  'platform_webhook',
  'platform_export',
  'screenshot',
  'declared',
  'estimated',
] as const;

/** One of `FOLLOWER_PROVENANCES`. */
export type FollowerProvenance = (typeof FOLLOWER_PROVENANCES)[number];
