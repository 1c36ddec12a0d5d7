import { comparable } from './coverage-words.js';

/** By what one piece is told from another. */
export interface CoverageIdentity {
  /** The same for every address of one piece; null where none is known. */
  readonly urlKey: string | null;
  /** The same for kind, outlet, title and day, however they were typed. */
  readonly wordsKey: string;
  /** The programme or the page. */
  readonly place: string | null;
}

const placeKey = ({ place }: CoverageIdentity): string | null =>
  place === null ? null : comparable(place);

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

/**
 * Which of `known` is the piece that is told: the one with its address; else the one with its words,
 * unless both name an address, or a place, and these differ. Of several that fit, the one at the same
 * place; `several` where that does not decide, null where it is new.
 */
export const recognised = <Known extends CoverageIdentity>(
  known: readonly Known[],
  told: CoverageIdentity,
): Known | 'several' | null => {
  const byAddress = known.find(({ urlKey }) => urlKey !== null && urlKey === told.urlKey);
  if (byAddress !== undefined) return byAddress;
  const fitting = known.filter(
    (item) =>
      item.wordsKey === told.wordsKey &&
      !differ(item.urlKey, told.urlKey) &&
      !differ(placeKey(item), placeKey(told)),
  );
  const samePlace = fitting.filter((item) => placeKey(item) === placeKey(told));
  const [item, ...others] = samePlace.length > 0 ? samePlace : fitting;
  if (item === undefined) return null;
  return others.length > 0 ? 'several' : item;
};
