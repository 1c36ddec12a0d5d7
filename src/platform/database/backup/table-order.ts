/** `from` holds a foreign key to `to`. */
export interface Reference {
  readonly from: string;
  readonly to: string;
}

/**
 * The tables in an order in which each comes after those that it refers to; alphabetical where that
 * leaves a choice. A table that refers to itself is no hindrance: keys are checked once all its rows are in.
 * @throws Error where tables refer to each other in a circle.
 */
export const inOrderOfReference = (
  tables: readonly string[],
  references: readonly Reference[],
): string[] => {
  const waiting = new Set([...tables].sort());
  const isHeld = (table: string): boolean =>
    references.some(({ from, to }) => from === table && to !== table && waiting.has(to));
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const next = [...waiting].find((table) => !isHeld(table));
    if (next === undefined) {
      throw new Error(`these tables refer to each other in a circle: ${[...waiting].join(', ')}`);
    }
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
};
