import { readPostUrl } from '../../content/content.contract.js';
import { PLATFORMS, type Platform } from '../../influencers/influencers.contract.js';
import { fullAddress } from './address-cells.js';
import { foldText } from '../../../kernel/fold-text.js';
import type { RowPlan } from './row-plan.js';
import type { Sayings } from './sayings.js';

/** An account of a person, as the API takes it. */
export interface AccountRecord {
  readonly platform: Platform;
  readonly handle: string;
  readonly url?: string;
  readonly followers?: number;
}

/** What people write who mean that there is none. */
const NONE = /^(?:non|no|aucun|none|pas de compte|neant|0|\/)$/;

const isNone = (text: string): boolean => text === '' || NONE.test(foldText(text));

const account = (
  platform: Platform,
  handle: string,
  url: string | undefined,
  followers: number | null | undefined,
): AccountRecord => ({
  platform,
  handle,
  ...(url !== undefined && url !== '' && { url: fullAddress(url) }),
  ...(typeof followers === 'number' && { followers }),
});

/** The accounts on one platform: several stand in the same order in each of its columns. */
const accountsOn = (sayings: Sayings, platform: Platform): AccountRecord[] => {
  const name = (part: string): string => `accounts.${platform}.${part}`;
  const handles = (sayings.texts(name('handle')) ?? []).filter((handle) => !isNone(handle));
  const urls = sayings.texts(name('url')) ?? [];
  const counts = sayings.counts(name('followers')) ?? [];
  // Of an address the handle is read.
  const named = handles.length > 0 ? handles : urls.filter((url) => url !== '');
  if (named.length === 0 && counts.length > 0)
    sayings.warn('account_unclear', name('followers'), { text: counts.join('; ') });
  return named.map((handle, index) => account(platform, handle, urls[index], counts[index]));
};

const isPlatform = (text: string | undefined): text is Platform =>
  PLATFORMS.some((platform) => platform === text);

/** The platform of the one account of a row: said, told by its address, or by the person who brought the file. */
const solePlatform = (sayings: Sayings, { options }: RowPlan): Platform | undefined => {
  const said = sayings.text('account.platform');
  if (isPlatform(said)) return said;
  const address = sayings.text('account.url') ?? sayings.text('account.handle') ?? '';
  const told = readPostUrl(fullAddress(address))?.platform;
  if (told !== undefined && told !== 'web') return told;
  return options.platform ?? (sayings.has('account.handle') ? undefined : told);
};

const withSole = (
  sayings: Sayings,
  plan: RowPlan,
  accounts: readonly AccountRecord[],
): readonly AccountRecord[] => {
  const url = sayings.text('account.url');
  const handle = sayings.text('account.handle') ?? url;
  const followers = sayings.number('account.followers');
  const platform = solePlatform(sayings, plan);
  if (handle !== undefined && !isNone(handle)) {
    if (platform !== undefined) return [...accounts, account(platform, handle, url, followers)];
    sayings.warn('account_unclear', 'account.handle', { text: handle });
    return accounts;
  }
  if (followers === undefined) return accounts;
  const [only, ...others] =
    platform === undefined ? accounts : accounts.filter((each) => each.platform === platform);
  if (only !== undefined && others.length === 0 && only.followers === undefined)
    return accounts.map((each) => (each === only ? { ...only, followers } : each));
  sayings.warn('account_unclear', 'account.followers', { text: followers });
  return accounts;
};

/** The accounts that a row of a person tells; undefined where it tells none. */
export const accountsOf = (
  sayings: Sayings,
  plan: RowPlan,
): readonly AccountRecord[] | undefined => {
  const byColumn = PLATFORMS.flatMap((platform) => accountsOn(sayings, platform));
  const accounts = withSole(sayings, plan, byColumn);
  return accounts.length === 0 ? undefined : accounts;
};
