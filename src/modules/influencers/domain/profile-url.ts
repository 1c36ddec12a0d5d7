import type { Platform } from './platform.js';

const CHANNEL_ID = /^UC[\w-]{22}$/;

const ADDRESSES: Readonly<Partial<Record<Platform, (handle: string) => string>>> = {
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
  youtube: (handle) =>
    `https://www.youtube.com/${CHANNEL_ID.test(handle) ? `channel/${handle}` : `@${handle}`}`,
  x: (handle) => `https://x.com/${handle}`,
  snapchat: (handle) => `https://www.snapchat.com/add/${handle}`,
  threads: (handle) => `https://www.threads.com/@${handle}`,
  twitch: (handle) => `https://www.twitch.tv/${handle}`,
  bluesky: (handle) => `https://bsky.app/profile/${handle}`,
};

/**
 * The address of a profile, from its clean handle; null where the platform's addresses need more
 * than the handle (LinkedIn: person or company) or its rules are not known.
 */
export const profileUrl = (platform: Platform, handle: string): string | null => {
  if (platform === 'web') {
    const site = `https://${handle}`;
    return URL.canParse(site) ? site : null;
  }
  return ADDRESSES[platform]?.(encodeURIComponent(handle)) ?? null;
};
