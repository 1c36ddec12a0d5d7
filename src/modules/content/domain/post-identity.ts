import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';
import type { PostUrl } from './post-url.js';

/** What somebody says of a post that they log. */
export interface ClaimedPost {
  readonly platform: Platform;
  readonly format: Format;
  readonly externalId: string | null;
}

/** A claim that the post's address contradicts, and what the address says instead. */
export interface Contradiction {
  readonly field: keyof ClaimedPost;
  readonly said: string;
}

/** By what one post is told from another. */
export interface PostIdentifiers {
  readonly externalId: string | null;
  readonly url: string | null;
  readonly urlKey: string | null;
}

/**
 * Platforms that put their own id of a post into its address. On the others (an Instagram media id and its
 * short code, for instance) the two differ, and both are right.
 */
const ID_IN_ADDRESS: readonly Platform[] = ['youtube', 'tiktok', 'x', 'twitch'];

/** What else a post may be where its address says the format in the key: addresses are coarser than formats. */
const ALSO: Readonly<Partial<Record<Format, readonly Format[]>>> = {
  photo: ['carousel'],
  video: ['reel', 'short', 'live'],
  live: ['video'],
  article: ['text'],
};

/** What the address of a post contradicts. A site that is no known platform says nothing: it may be a short link. */
export const contradictions = (claimed: ClaimedPost, url: PostUrl): Contradiction[] => {
  if (url.platform === 'web') return [];
  if (url.platform !== claimed.platform) return [{ field: 'platform', said: url.platform }];
  const found: Contradiction[] = [];
  const { format, externalId } = url;
  if (format !== null && ![format, ...(ALSO[format] ?? [])].includes(claimed.format))
    found.push({ field: 'format', said: format });
  const isOtherId = claimed.externalId !== null && externalId !== claimed.externalId;
  if (externalId !== null && isOtherId && ID_IN_ADDRESS.includes(claimed.platform))
    found.push({ field: 'externalId', said: externalId });
  return found;
};

/** The identifiers to keep: an id that is not told is taken from the address where that holds it. */
export const identifiersOf = (externalId: string | null, url: PostUrl | null): PostIdentifiers => ({
  externalId: externalId ?? url?.externalId ?? null,
  url: url?.canonicalUrl ?? null,
  urlKey: url?.urlKey ?? null,
});

/** Whether the id was taken from the address, so that a better one may take its place. */
export const isIdFromAddress = (platform: Platform, known: PostIdentifiers): boolean =>
  known.externalId !== null && known.urlKey === `${platform}:${known.externalId}`;

/** Every id and key under which the post may have been logged before. */
export const aliasesOf = (
  platform: Platform,
  { externalId, urlKey }: PostIdentifiers,
): { readonly externalIds: string[]; readonly urlKeys: string[] } => {
  const prefix = `${platform}:`;
  const own = urlKey?.startsWith(prefix) === true ? urlKey.slice(prefix.length) : null;
  return {
    externalIds: [externalId, own].filter((id) => id !== null),
    urlKeys: [urlKey, externalId === null ? null : `${prefix}${externalId}`].filter(
      (key) => key !== null,
    ),
  };
};

/** An id of the platform's own is better than none, and than one that only stands in the address. */
const isBetter = (platform: Platform, known: PostIdentifiers, told: PostIdentifiers): boolean =>
  told.externalId !== null &&
  told.externalId !== known.externalId &&
  !isIdFromAddress(platform, told) &&
  (known.externalId === null || isIdFromAddress(platform, known));

/** What a second logging of a known post teaches: the identifiers it lacked, or null for nothing new. */
export const learnt = (
  platform: Platform,
  known: PostIdentifiers,
  told: PostIdentifiers,
): PostIdentifiers | null => {
  const isBetterId = isBetter(platform, known, told);
  const isUrlNew = known.urlKey === null && told.urlKey !== null;
  if (!isBetterId && !isUrlNew) return null;
  return {
    externalId: isBetterId ? told.externalId : known.externalId,
    url: isUrlNew ? told.url : known.url,
    urlKey: isUrlNew ? told.urlKey : known.urlKey,
  };
};
