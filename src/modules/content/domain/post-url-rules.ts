import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';

/** One way in which a platform writes the address of a post. */
export interface PostUrlRule {
  /** On the path; the groups `handle` and `id` are what it tells. */
  readonly path: RegExp;
  /** The parameter that holds the id where the path does not. */
  readonly idParam?: string;
  /** The parameter that holds the author where the path does not. */
  readonly handleParam?: string;
  /** `null` where the address does not tell. */
  readonly format: Format | null;
  /** The one address to keep, with `{id}` and `{handle}` replaced; absent: the address given, without tracking. */
  readonly canonical?: string;
}

/** How one platform writes addresses; the first rule that fits counts. */
export interface PlatformUrls {
  readonly platform: Platform;
  readonly hosts: readonly string[];
  readonly rules: readonly PostUrlRule[];
}

const INSTAGRAM = 'https://www.instagram.com';
const FACEBOOK = 'https://www.facebook.com';

/** The platforms whose addresses are understood. Short links tell only their platform: nothing is fetched. */
export const PLATFORM_URLS: readonly PlatformUrls[] = [
  {
    platform: 'instagram',
    hosts: ['instagram.com', 'instagr.am'],
    rules: [
      { path: /^\/share\/reel\//, format: 'reel' },
      { path: /^\/share\//, format: null },
      {
        path: /^\/stories\/highlights\/(?<id>\w+)/,
        format: 'story',
        canonical: `${INSTAGRAM}/stories/highlights/{id}/`,
      },
      {
        path: /^\/stories\/(?<handle>[^/]+)\/(?<id>\w+)/,
        format: 'story',
        canonical: `${INSTAGRAM}/stories/{handle}/{id}/`,
      },
      {
        path: /^(?:\/(?<handle>[^/]+))?\/reels?\/(?<id>[\w-]+)/,
        format: 'reel',
        canonical: `${INSTAGRAM}/reel/{id}/`,
      },
      {
        path: /^(?:\/(?<handle>[^/]+))?\/tv\/(?<id>[\w-]+)/,
        format: 'video',
        canonical: `${INSTAGRAM}/tv/{id}/`,
      },
      {
        path: /^(?:\/(?<handle>[^/]+))?\/p\/(?<id>[\w-]+)/,
        format: null,
        canonical: `${INSTAGRAM}/p/{id}/`,
      },
    ],
  },
  {
    platform: 'facebook',
    hosts: ['facebook.com', 'fb.com'],
    rules: [
      { path: /^\/share\/r\//, format: 'reel' },
      { path: /^\/share\/v\//, format: 'video' },
      { path: /^\/share\//, format: null },
      {
        path: /^\/(?:permalink|story)\.php/,
        idParam: 'story_fbid',
        handleParam: 'id',
        format: null,
        canonical: `${FACEBOOK}/permalink.php?story_fbid={id}&id={handle}`,
      },
      {
        path: /^\/watch(?:\/live)?\/?$/,
        idParam: 'v',
        format: 'video',
        canonical: `${FACEBOOK}/watch/?v={id}`,
      },
      {
        path: /^\/video\.php/,
        idParam: 'v',
        format: 'video',
        canonical: `${FACEBOOK}/watch/?v={id}`,
      },
      {
        path: /^\/photo(?:\.php)?\/?$/,
        idParam: 'fbid',
        format: 'photo',
        canonical: `${FACEBOOK}/photo/?fbid={id}`,
      },
      { path: /^\/reel\/(?<id>\w+)/, format: 'reel', canonical: `${FACEBOOK}/reel/{id}` },
      {
        path: /^\/groups\/[^/]+\/(?:posts|permalink)\/(?<id>\d+|pfbid\w+)\/?$/,
        format: null,
      },
      {
        path: /^\/(?<handle>[^/]+)\/posts\/(?:[^/]+\/)?(?<id>\d+|pfbid\w+)\/?$/,
        format: null,
        canonical: `${FACEBOOK}/{handle}/posts/{id}`,
      },
      // What a page calls a post is no id: two pages may use the same words.
      { path: /^\/(?<handle>[^/]+)\/posts\/[^/]/, format: null },
      {
        path: /^\/(?<handle>[^/]+)\/videos\/(?:[^/]+\/)?(?<id>\d+)/,
        format: 'video',
        canonical: `${FACEBOOK}/watch/?v={id}`,
      },
      {
        path: /^\/(?<handle>[^/]+)\/photos\/(?:[^/]+\/)?(?<id>\d+)/,
        format: 'photo',
        canonical: `${FACEBOOK}/photo/?fbid={id}`,
      },
      { path: /^\/stories\//, format: 'story' },
    ],
  },
  { platform: 'facebook', hosts: ['fb.watch'], rules: [{ path: /^\//, format: 'video' }] },
  { platform: 'facebook', hosts: ['fb.me'], rules: [] },
  {
    platform: 'tiktok',
    hosts: ['tiktok.com'],
    rules: [
      {
        path: /^\/@(?<handle>[^/]+)\/video\/(?<id>\d+)/,
        format: 'video',
        canonical: 'https://www.tiktok.com/@{handle}/video/{id}',
      },
      {
        path: /^\/@(?<handle>[^/]+)\/photo\/(?<id>\d+)/,
        format: 'photo',
        canonical: 'https://www.tiktok.com/@{handle}/photo/{id}',
      },
      { path: /^\/v\/(?<id>\d+)/, format: 'video' },
    ],
  },
  {
    platform: 'youtube',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    rules: [
      {
        path: /^\/shorts\/(?<id>[\w-]+)/,
        format: 'short',
        canonical: 'https://www.youtube.com/shorts/{id}',
      },
      {
        path: /^\/live\/(?<id>[\w-]+)/,
        format: 'live',
        canonical: 'https://www.youtube.com/watch?v={id}',
      },
      {
        path: /^\/(?:embed|v)\/(?<id>[\w-]+)/,
        format: 'video',
        canonical: 'https://www.youtube.com/watch?v={id}',
      },
      {
        path: /^(?:\/@(?<handle>[^/]+))?\/watch\/?$/,
        idParam: 'v',
        format: 'video',
        canonical: 'https://www.youtube.com/watch?v={id}',
      },
      {
        path: /^\/@(?<handle>[^/]+)\/shorts\/(?<id>[\w-]+)/,
        format: 'short',
        canonical: 'https://www.youtube.com/shorts/{id}',
      },
      { path: /^\/@(?<handle>[^/]+)\/live\/?$/, format: 'live' },
      { path: /^\/@(?<handle>[^/]+)/, format: null },
    ],
  },
  {
    platform: 'youtube',
    hosts: ['youtu.be'],
    rules: [
      {
        path: /^\/(?<id>[\w-]+)/,
        format: null,
        canonical: 'https://www.youtube.com/watch?v={id}',
      },
    ],
  },
  {
    platform: 'x',
    hosts: ['x.com', 'twitter.com'],
    rules: [
      {
        path: /^\/i\/(?:web\/)?status\/(?<id>\d+)/,
        format: null,
        canonical: 'https://x.com/i/status/{id}',
      },
      {
        path: /^\/(?<handle>[^/]+)\/status(?:es)?\/(?<id>\d+)/,
        format: null,
        canonical: 'https://x.com/{handle}/status/{id}',
      },
    ],
  },
  { platform: 'x', hosts: ['t.co'], rules: [] },
  {
    platform: 'linkedin',
    hosts: ['linkedin.com'],
    rules: [
      {
        path: /^\/posts\/(?<handle>[^/_]+)_.*-(?<kind>activity|share|ugcPost)-(?<id>\d+)/,
        format: null,
        canonical: 'https://www.linkedin.com/feed/update/urn:li:{kind}:{id}/',
      },
      {
        path: /^\/(?:feed\/update|embed\/feed\/update)\/urn:li:(?<kind>activity|share|ugcPost):(?<id>\d+)/,
        format: null,
        canonical: 'https://www.linkedin.com/feed/update/urn:li:{kind}:{id}/',
      },
      { path: /^\/pulse\//, format: 'article' },
    ],
  },
  { platform: 'linkedin', hosts: ['lnkd.in'], rules: [] },
  {
    platform: 'snapchat',
    hosts: ['snapchat.com'],
    rules: [
      {
        path: /^(?:\/@(?<handle>[^/]+))?\/spotlight\/(?<id>[\w-]+)/,
        format: 'short',
        canonical: 'https://www.snapchat.com/spotlight/{id}',
      },
    ],
  },
  {
    platform: 'threads',
    hosts: ['threads.com', 'threads.net'],
    rules: [
      {
        path: /^\/@(?<handle>[^/]+)\/post\/(?<id>[\w-]+)/,
        format: null,
        canonical: 'https://www.threads.com/@{handle}/post/{id}',
      },
      { path: /^\/t\/(?<id>[\w-]+)/, format: null, canonical: 'https://www.threads.com/t/{id}' },
    ],
  },
  {
    platform: 'twitch',
    hosts: ['clips.twitch.tv'],
    rules: [
      { path: /^\/(?<id>[\w-]+)/, format: 'short', canonical: 'https://clips.twitch.tv/{id}' },
    ],
  },
  {
    platform: 'twitch',
    hosts: ['twitch.tv'],
    rules: [
      {
        path: /^\/(?:[^/]+\/)?videos?\/(?<id>\d+)/,
        format: 'video',
        canonical: 'https://www.twitch.tv/videos/{id}',
      },
      {
        path: /^\/(?<handle>[^/]+)\/clip\/(?<id>[\w-]+)/,
        format: 'short',
        canonical: 'https://clips.twitch.tv/{id}',
      },
    ],
  },
  {
    platform: 'bluesky',
    hosts: ['bsky.app'],
    rules: [
      {
        path: /^\/profile\/(?<handle>[^/]+)\/post\/(?<id>\w+)/,
        format: null,
        canonical: 'https://bsky.app/profile/{handle}/post/{id}',
      },
    ],
  },
];
