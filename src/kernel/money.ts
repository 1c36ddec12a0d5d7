/** An amount in minor units (cents) of an ISO 4217 currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** What one of a thing costs, in minor units and fractions of them: it is told, never paid. */
export interface UnitCost {
  readonly amount: number;
  readonly currency: string;
}

/** The sum, or `null` where nothing is known or the currencies differ: they are never added. */
export const addMoney = (parts: readonly (Money | null)[]): Money | null => {
  const known = parts.filter((part) => part !== null);
  const [first] = known;
  if (first === undefined || known.some((part) => part.currency !== first.currency)) return null;
  return { amount: known.reduce((sum, part) => sum + part.amount, 0), currency: first.currency };
};

/** To 4 decimals, or to 4 digits where those decimals would all be zeros. */
const rounded = (amount: number): number =>
  Math.round(amount * 10_000) / 10_000 || Number(amount.toPrecision(4));

/**
 * `money` per one of `count`, in minor units rounded to 4 decimals, and never to zero; `null` where
 * either is unknown or zero things were counted.
 */
export const moneyPer = (money: Money | null, count: number | null): UnitCost | null =>
  money === null || count === null || count <= 0
    ? null
    : { amount: rounded(money.amount / count), currency: money.currency };
