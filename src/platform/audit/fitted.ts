import type { Told, ToldFields } from './told.js';
import type { Withheld } from './withheld.js';

/** How many characters of JSON the two sides of a change may have together. */
const MOST_CHARACTERS = 16_000;

/** What a value that is too large for an entry leaves of itself. */
const TOO_LARGE = { withheld: 'size' } as const satisfies Withheld;

const sizeOf = (value: Told | undefined): number => JSON.stringify(value ?? null).length;

/** How large each field is on all sides, the largest first. */
const fieldSizes = (sides: readonly ToldFields[]): { field: string; size: number }[] =>
  [...new Set(sides.flatMap((side) => Object.keys(side)))]
    .map((field) => ({ field, size: sides.reduce((sum, side) => sum + sizeOf(side[field]), 0) }))
    .sort((a, b) => b.size - a.size);

/** The fields to leave out, the largest first, until the others fit. */
const tooLarge = (sides: readonly ToldFields[]): ReadonlySet<string> => {
  const left = new Set<string>();
  let size = sides.reduce((sum, side) => sum + sizeOf(side), 0);
  if (size <= MOST_CHARACTERS) return left;
  for (const field of fieldSizes(sides)) {
    if (size <= MOST_CHARACTERS) break;
    left.add(field.field);
    size += sides.length * sizeOf(TOO_LARGE) - field.size;
  }
  return left;
};

/** The sides of a change, with `{ withheld: 'size' }` for the largest values where all would be too large. */
export const fitted = <Sides extends Readonly<Record<string, ToldFields | null>>>(
  sides: Sides,
): Sides => {
  const left = tooLarge(Object.values(sides).filter((side) => side !== null));
  if (left.size === 0) return sides;
  const fit = (side: ToldFields | null): ToldFields | null =>
    side &&
    Object.fromEntries(
      Object.entries(side).map(([field, value]) => [
        field,
        left.has(field) ? { ...TOO_LARGE } : value,
      ]),
    );
  return Object.fromEntries(
    Object.entries(sides).map(([name, side]) => [name, fit(side)]),
  ) as Sides;
};
