import type { Platform } from './platform.js';

interface ProfileAddress {
  readonly hosts: readonly string[];
  /** Each finds the handle, as its first group, in a profile's path and query. */
  readonly paths: readonly RegExp[];
}

/** How each platform writes the address of a profile. */
const PROFILES: Readonly<Partial<Record<Platform, ProfileAddress>>> = {
  instagram: {
    hosts: ['instagram.com', 'instagr.am'],
    paths: [/^\/stories\/([^/?]+)/, /^\/_u\/([^/?]+)/, /^\/([^/?]+)/],
  },
  facebook: {
    hosts: ['facebook.com', 'fb.com', 'fb.me'],
    paths: [
      /^\/profile\.php\?(?:.*&)?id=(\d+)/,
      /^\/(?:people|pages)\/[^/?]+\/(\d+)/,
      /^\/(?!profile\.php)([^/?]+)/,
    ],
  },
  tiktok: { hosts: ['tiktok.com'], paths: [/^\/@([^/?]+)/] },
  youtube: {
    hosts: ['youtube.com'],
    paths: [/^\/@([^/?]+)/, /^\/(?:channel|c|user)\/([^/?]+)/, /^\/([^/?]+)\/?(?:\?|$)/],
  },
  x: { hosts: ['x.com', 'twitter.com'], paths: [/^\/@?([^/?]+)/] },
  linkedin: { hosts: ['linkedin.com'], paths: [/^\/(?:in|company|school|showcase|pub)\/([^/?]+)/] },
  snapchat: { hosts: ['snapchat.com'], paths: [/^\/(?:add|u)\/([^/?]+)/, /^\/@([^/?]+)/] },
  threads: { hosts: ['threads.com', 'threads.net'], paths: [/^\/@?([^/?]+)/] },
  twitch: { hosts: ['twitch.tv'], paths: [/^\/([^/?]+)/] },
  bluesky: { hosts: ['bsky.app'], paths: [/^\/profile\/([^/?]+)/] },
};

const YOUTUBE_CHANNEL_ID = /^UC[\w-]{22}$/;

/** Marks that no one sees and that come along when a handle is copied from an application. */
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

const visible = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '').trim();

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const urlOf = (text: string): URL | null => {
  try {
    return new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    return null;
  }
};

const isHostOf = (hostname: string, hosts: readonly string[]): boolean =>
  hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));

const fromProfileUrl = (platform: Platform, text: string): string | null => {
  const profile = PROFILES[platform];
  const url = text.includes('/') ? urlOf(text) : null;
  if (!profile || !url || !isHostOf(url.hostname, profile.hosts)) return null;
  for (const path of profile.paths) {
    const found = path.exec(url.pathname + url.search)?.[1];
    if (found !== undefined) return decoded(found);
  }
  return null;
};

const siteOf = (text: string): string => {
  const url = urlOf(text);
  if (!url) return text;
  const path = decoded(url.pathname).replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`;
};

/**
 * A handle as it is shown: without `@`, without the address of the profile around it, its case as typed.
 * On the web the site itself (`blog.example/food`) is the handle. LinkedIn people and companies share one form.
 */
export const cleanHandle = (platform: Platform, input: string): string => {
  const text = visible(input);
  if (platform === 'web') return visible(siteOf(text));
  return visible(fromProfileUrl(platform, text) ?? text)
    .replace(/^@+/, '')
    .trim();
};

/**
 * The form under which two handles of one platform are the same account. Case counts only where the
 * platform keeps it: in a YouTube channel id, and in the path of a site.
 */
export const handleKey = (platform: Platform, handle: string): string => {
  const clean = cleanHandle(platform, handle);
  if (platform === 'web') return clean;
  if (platform === 'youtube' && YOUTUBE_CHANNEL_ID.test(clean)) return clean;
  return clean.toLowerCase().normalize('NFKC');
};
