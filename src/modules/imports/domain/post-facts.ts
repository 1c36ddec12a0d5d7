import { readPostUrl } from '../../content/content.contract.js';
import { PLATFORMS, type Platform } from '../../influencers/influencers.contract.js';
import type { RowPlan } from './row-plan.js';
import type { Sayings } from './sayings.js';

/** What a row, its address and the table's options tell of a post together. */
export interface PostFacts {
  readonly platform: Platform | undefined;
  readonly externalId: string | undefined;
  readonly url: string | undefined;
  readonly format: string | undefined;
  /** The handle of the account on which it appeared, where a column says it. */
  readonly handle: string | undefined;
  /** Whether its address names an account. */
  readonly isSigned: boolean;
}

const isPlatform = (text: string | undefined): text is Platform =>
  PLATFORMS.some((platform) => platform === text);

const NOTHING = { platform: null, format: null, handle: null } as const;

/** What the address of a post tells; a site that is no known platform tells nothing for sure. */
const toldByAddress = (url: string | undefined) =>
  (url === undefined ? null : readPostUrl(url)) ?? NOTHING;

type Told = ReturnType<typeof toldByAddress>;

const platformOf = (
  said: string | undefined,
  told: Told,
  { options, format }: RowPlan,
): Platform | undefined => {
  if (format !== null) return format.platform;
  if (isPlatform(said)) return said;
  const known = told.platform === 'web' ? null : told.platform;
  return known ?? options.platform ?? told.platform ?? undefined;
};

const formatOf = (
  said: string | undefined,
  told: Told,
  { options, format }: RowPlan,
): string | undefined => {
  const usual = format === null ? null : format.defaults.format;
  return said ?? told.format ?? options.format ?? usual ?? undefined;
};

/** A number in the place of a handle is an id, which names no account. */
const isHandle = (text: string | null): boolean => text !== null && !/^\d+$/.test(text);

/**
 * What is known of a post: what the row says, then what its address does, then what was told for the table,
 * then what its export is usually of. `prefix` is before the names of its platform, id and address.
 */
export const postFacts = (sayings: Sayings, plan: RowPlan, prefix: '' | 'post.'): PostFacts => {
  const url = sayings.text(`${prefix}url`);
  const told = toldByAddress(url);
  return {
    platform: platformOf(sayings.text(`${prefix}platform`), told, plan),
    externalId: sayings.text(`${prefix}externalId`),
    url,
    format: formatOf(sayings.text('format'), told, plan),
    handle: sayings.text('account.handle'),
    isSigned: isHandle(told.handle),
  };
};
