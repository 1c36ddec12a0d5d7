/** `numerator / denominator`, or `null` where either is unknown or the denominator is zero. */
export const ratio = (numerator: number | null, denominator: number | null): number | null =>
  numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;

/** The sum of what is known, or `null` where nothing is: unknown is never zero. */
export const sumKnown = (values: Iterable<number | null | undefined>): number | null => {
  let sum: number | null = null;
  for (const value of values) if (value !== null && value !== undefined) sum = (sum ?? 0) + value;
  return sum;
};
