/** An amount in minor units (cents) of an ISO 4217 currency. */
export interface Money {
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

/** `money` per one of `count`, rounded to a minor unit; `null` where either is unknown or zero things were counted. */
export const moneyPer = (money: Money | null, count: number | null): Money | null =>
  money === null || count === null || count <= 0
    ? null
    : { amount: Math.round(money.amount / count), currency: money.currency };
