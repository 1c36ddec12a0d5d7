import type { Platform } from '../../../influencers/influencers.contract.js';

/** What people call each platform, as `headerKey` writes it. */
export const PLATFORM_NAMES: Readonly<Record<Platform, readonly string[]>> = {
  instagram: ['instagram', 'insta', 'ig'],
  facebook: ['facebook', 'fb', 'page facebook'],
  tiktok: ['tiktok', 'tik tok', 'tik-tok', 'tt'],
  youtube: ['youtube', 'you tube', 'yt', 'chaine youtube', 'youtube channel'],
  x: ['x', 'twitter', 'x (twitter)', 'twitter (x)', 'x/twitter', 'twitter/x', 'x ex twitter'],
  linkedin: ['linkedin', 'linked in', 'li'],
  snapchat: ['snapchat', 'snap'],
  threads: ['threads'],
  twitch: ['twitch', 'chaine twitch'],
  bluesky: ['bluesky', 'bsky', 'blue sky'],
  web: ['web', 'site', 'site web', 'site internet', 'blog', 'website', 'web site'],
  other: ['other', 'autre', 'autres'],
};
