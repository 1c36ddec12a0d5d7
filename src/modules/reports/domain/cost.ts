import { addMoney, moneyPer, type Money, type UnitCost } from '../../../kernel/money.js';

/** What was spent and what came of it; null is unknown. */
export interface CostInput {
  /** Cash, a part a budget line or a currency; none where it is unknown. */
  readonly cash: readonly Money[];
  /** Value of the seats that were given, a part an event; none where it is unknown. */
  readonly hospitality: readonly Money[];
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
  readonly perSeatUsed: UnitCost | null;
  readonly perThousandReached: UnitCost | null;
  readonly perEngagement: UnitCost | null;
  readonly perCustomer: UnitCost | null;
}

/**
 * Total is the sum of the parts of cash and hospitality that are known, and null where any two
 * currencies differ. Each unit cost is total / count (per thousand people: total / net reach ×
 * 1000) in fractions of a minor unit; null where the count is zero or unknown.
 */
export const costOf = (input: CostInput): Cost => {
  const total = addMoney([...input.cash, ...input.hospitality]);
  const thousandfold = total === null ? null : { ...total, amount: total.amount * 1000 };
  return {
    cash: addMoney(input.cash),
    hospitality: addMoney(input.hospitality),
    total,
    perSeatUsed: moneyPer(total, input.seatsUsed),
    perThousandReached: moneyPer(thousandfold, input.netReachBest),
    perEngagement: moneyPer(total, input.engagements),
    perCustomer: moneyPer(total, input.customers),
  };
};
