import { cleanHandle, type Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';
import { PLATFORM_URLS, type PlatformUrls, type PostUrlRule } from './post-url-rules.js';

/** What the address of a post tells; `null` is what it does not. */
export interface PostUrl {
  readonly platform: Platform;
  /** The author as shown, without `@`. */
  readonly handle: string | null;
  /** The platform's id of the post, its case kept. */
  readonly externalId: string | null;
  readonly format: Format | null;
  /** The one address under which the post is kept. */
  readonly canonicalUrl: string;
  /** The same for every address of one post. */
  readonly urlKey: string;
}

interface Understood {
  readonly platform: Platform;
  readonly handle: string | null;
  readonly externalId: string | null;
  readonly format: Format | null;
  readonly canonicalUrl: string | null;
}

/** Parameters that follow a reader, on whatever site. */
const TRACKING =
  /^(?:utm_|mc_|pk_|mtm_|_hs|wt[._]|at_)|^(?:fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|ig_rid|mibextid|_ga|_gl|xtor)$/i;

/** Parameters that tell how a link was shared, on the platforms' own hosts; elsewhere `s` or `t` may name the page. */
const SHARING =
  /^(?:si|feature|t|s|ref|ref_src|ref_url|rdid|share_url|app|pp|ab_channel|hl|lang|trk|rcm|lipi|is_from_webapp|sender_device|sender_web_id|web_id|img_index|xmt|_r|_t|_d|__cft__.*|__tn__)$/i;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const parse = (text: string): URL | null => {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
};

/** A host may stand under the platform's own (`m.`, `www.`, `fr.`), never beside it (`notinstagram.com`). */
const urlsOf = (hostname: string): PlatformUrls | undefined =>
  PLATFORM_URLS.find(({ hosts }) =>
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );

const filled = (
  template: string | undefined,
  values: Readonly<Record<string, string | null | undefined>>,
): string | null => {
  let complete = template !== undefined;
  const text = template?.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? null;
    complete &&= value !== null;
    return encodeURIComponent(value ?? '');
  });
  return complete ? (text ?? null) : null;
};

const param = (url: URL, name: string | undefined): string | null => {
  const value = name === undefined ? null : url.searchParams.get(name);
  return value !== null && /^[\w.-]+$/.test(value) ? value : null;
};

const apply = (rule: PostUrlRule, platform: Platform, url: URL): Understood | null => {
  const found = rule.path.exec(decoded(url.pathname));
  if (!found) return null;
  const { id, handle: author, kind } = found.groups ?? {};
  const externalId = id ?? param(url, rule.idParam);
  const name = author ?? param(url, rule.handleParam);
  const handle = name === null ? null : cleanHandle(platform, name) || null;
  const canonicalUrl = filled(rule.canonical, { id: externalId, handle, kind });
  return { platform, handle, externalId, format: rule.format, canonicalUrl };
};

const understand = (url: URL, urls: PlatformUrls | undefined): Understood => {
  const nothing = { handle: null, externalId: null, format: null, canonicalUrl: null };
  if (!urls) return { platform: 'web', ...nothing };
  for (const rule of urls.rules) {
    const understood = apply(rule, urls.platform, url);
    if (understood) return understood;
  }
  return { platform: urls.platform, ...nothing };
};

/** The address without what does not name the page: fragment, credentials, tracking, order of parameters. */
const stripped = (url: URL, isPlatform: boolean): URL => {
  const clean = new URL(url.origin + url.pathname);
  const kept = [...url.searchParams].filter(
    ([name]) => !TRACKING.test(name) && !(isPlatform && SHARING.test(name)),
  );
  clean.search = new URLSearchParams(kept).toString();
  clean.searchParams.sort();
  return clean;
};

const addressKey = (platform: Platform, url: URL): string => {
  const host = url.host.replace(/^(?:www|m|mobile)\./, '');
  return `${platform}:${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
};

/**
 * What the address of a post says, or `null` where it is no http(s) address. A site that is no known platform
 * is `web`. A post's key is its id where the address holds it, else the address without its tracking.
 */
export const readPostUrl = (url: string): PostUrl | null => {
  const parsed = parse(url.trim());
  if (!parsed) return null;
  const urls = urlsOf(parsed.hostname);
  const understood = understand(parsed, urls);
  const address = stripped(parsed, urls !== undefined);
  const { platform, externalId } = understood;
  return {
    ...understood,
    canonicalUrl: understood.canonicalUrl ?? address.href,
    urlKey: externalId === null ? addressKey(platform, address) : `${platform}:${externalId}`,
  };
};
