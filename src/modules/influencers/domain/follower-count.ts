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

/** Whether the platform itself counted, rather than somebody telling, reading off or guessing. */
export const isMeasuredCount = (provenance: FollowerProvenance): boolean =>
  provenance.startsWith('platform_');
