/** Where content appears. `web` is any site or blog, `other` a network that has no rules of its own here. */
export const PLATFORMS = [
  'instagram',
  'facebook',
  'tiktok',
  'youtube',
  'x',
  'linkedin',
  'snapchat',
  'threads',
  'twitch',
  'bluesky',
  'web',
  'other',
] as const;

/** One of `PLATFORMS`. */
export type Platform = (typeof PLATFORMS)[number];
