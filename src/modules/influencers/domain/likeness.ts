import { foldText } from '../../../kernel/fold-text.js';

const NO_LETTER = /[^\p{L}\p{N}]+/gu;

const placeKey = (region: string): string => foldText(region).replace(NO_LETTER, '');

/** Whether two people may live in the same place: regions that are both known, and differ, tell them apart. */
export const mayBeSamePlace = (
  one: string | null | undefined,
  other: string | null | undefined,
): boolean => !one || !other || placeKey(one) === placeKey(other);

/** Why two people may be one. */
export const LIKENESSES = ['same_name', 'near_spelling', 'same_phone'] as const;

/** One of `LIKENESSES`. */
export type Likeness = (typeof LIKENESSES)[number];

/** What bears on whether two people are one. */
export interface Compared {
  /** The first of the keys of names that they share; null where they share none. */
  readonly nameKey: string | null;
  /** The first of the numbers that they share; null where they share none. */
  readonly phoneKey: string | null;
  readonly region: string | null;
  readonly otherRegion: string | null;
}

/** Why these two may be one; a name says nothing where their places differ, a number wherever they are. */
export const likenessesOf = ({ nameKey, phoneKey, region, otherRegion }: Compared): Likeness[] => {
  const byName: Likeness[] = nameKey?.startsWith('=') ? ['same_name'] : ['near_spelling'];
  const isNameLike = nameKey !== null && mayBeSamePlace(region, otherRegion);
  return [...(isNameLike ? byName : []), ...(phoneKey === null ? [] : ['same_phone' as const])];
};
