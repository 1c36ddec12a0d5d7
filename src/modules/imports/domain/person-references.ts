import { PLATFORMS, type Platform } from '../../influencers/influencers.contract.js';
import { personName } from './record-parts.js';
import type { Sayings } from './sayings.js';

/** The account in a column of its platform, the first that says one. */
const accountInColumn = (
  sayings: Sayings,
): { readonly platform: Platform; readonly handle: string } | null => {
  for (const platform of PLATFORMS) {
    const handle = sayings.text(`influencer.accounts.${platform}.handle`);
    if (handle !== undefined) return { platform, handle };
  }
  return null;
};

/** How a row names the person of its record, by the dotted names of the API; all undefined where it does not. */
export const personReference = (sayings: Sayings): Record<string, string | undefined> => {
  const account = accountInColumn(sayings);
  return {
    influencerId: sayings.text('influencerId'),
    'influencer.name': personName(sayings, 'influencer.'),
    'influencer.email': sayings.texts('influencer.email')?.[0],
    'influencer.platform': account?.platform,
    'influencer.handle': account?.handle,
  };
};

/** Whether a reference names anybody. */
export const namesSomebody = (reference: Readonly<Record<string, string | undefined>>): boolean =>
  Object.values(reference).some((value) => value !== undefined);
