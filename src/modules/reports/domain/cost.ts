import { addMoney, moneyPer, type Money } from '../../../kernel/money.js';

/** What was spent and what came of it; null is unknown. */
export interface CostInput {
  readonly cash: Money | null;
  /** Value of the seats that were given. */
  readonly hospitality: Money | null;
  readonly seatsUsed: number | null;
  /** Best estimate of the people reached. */
  readonly netReachBest: number | null;
  readonly engagements: number | null;
  readonly customers: number | null;
}

/** What the visibility cost, in all and for one of each thing it gave. */
export interface Cost {
  readonly cash: Money | null;
  readonly hospitality: Money | null;
  readonly total: Money | null;
  readonly perSeatUsed: Money | null;
  readonly perThousandReached: Money | null;
  readonly perEngagement: Money | null;
  readonly perCustomer: Money | null;
}

/**
 * Total is cash + hospitality, of what is known, and null where their currencies differ. Each unit
 * cost is total / count (per thousand people: total / net reach × 1000), rounded to the minor
 * unit; null where the count is zero or unknown.
 */
export const costOf = (input: CostInput): Cost => {
  const total = addMoney([input.cash, input.hospitality]);
  const thousandfold = total === null ? null : { ...total, amount: total.amount * 1000 };
  return {
    cash: input.cash,
    hospitality: input.hospitality,
    total,
    perSeatUsed: moneyPer(total, input.seatsUsed),
    perThousandReached: moneyPer(thousandfold, input.netReachBest),
    perEngagement: moneyPer(total, input.engagements),
    perCustomer: moneyPer(total, input.customers),
  };
};
