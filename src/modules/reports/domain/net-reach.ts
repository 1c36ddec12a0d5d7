import { sumKnown } from '../../../kernel/ratio.js';

/** People reached at least once: an estimate between two bounds, over the universe it is stated for. */
export interface NetReach {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** How many people there are to reach. */
  readonly universe: number;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

const isKnown = (value: number | null): value is number => value !== null;

/**
 * People reached by one account: the largest known reach of its posts, null where none is known.
 * An account is one vehicle, because its posts reach mostly the same followers: on the published
 * plans of Kim (2005), taking posts of one vehicle as independent overstates by up to 21 points.
 */
export const accountReach = (postReaches: readonly (number | null)[]): number | null => {
  const known = postReaches.filter(isKnown);
  return known.length === 0 ? null : known.reduce((largest, reach) => Math.max(largest, reach));
};

/**
 * People reached at least once by independent audiences A_i of a universe of P people:
 * P·(1 − Π(1 − min(A_i/P, 1))) (Sainsbury; see Aldás Manzano 1998). Not rounded.
 */
export const sainsbury = (audiences: readonly number[], universe: number): number => {
  if (universe <= 0) return 0;
  // Each audience adds its share of those not reached yet: the same product, exact for one
  // audience; sorted, so that the order given does not change the last digit either.
  return audiences
    .map((audience) => clamp(audience, 0, universe))
    .sort((a, b) => b - a)
    .reduce((reached, audience) => reached + audience * (1 - reached / universe), 0);
};

/**
 * Net reach of several accounts (each account's own reach, see `accountReach`): low is the largest
 * account's, high is the gross reach, neither above the universe, and best is Sainsbury's estimate
 * between them, in whole people. All three are null where no account's reach is known, or where
 * the universe is not positive and so was never stated.
 */
export const netReach = (
  accounts: readonly (number | null)[],
  grossReach: number | null,
  universe: number,
): NetReach => {
  const largest = accountReach(accounts);
  if (largest === null || universe <= 0) return { low: null, best: null, high: null, universe };
  const known = accounts.filter(isKnown);
  const low = clamp(largest, 0, universe);
  const high = clamp(grossReach ?? sumKnown(known) ?? largest, low, universe);
  const best = clamp(Math.round(sainsbury(known, universe)), low, high);
  return { low, best, high, universe };
};
