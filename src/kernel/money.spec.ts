import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addMoney, moneyPer } from './money.js';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

describe('addMoney', () => {
  it('adds what is known', () => {
    expect(addMoney([euros(100), null, euros(250)])).toEqual(euros(350));
  });

  it('is unknown where nothing is known', () => {
    expect(addMoney([])).toBeNull();
    expect(addMoney([null])).toBeNull();
  });

  it('never adds two currencies', () => {
    expect(addMoney([euros(100), { amount: 100, currency: 'CHF' }])).toBeNull();
  });
});

describe('moneyPer', () => {
  it('keeps four decimals of a minor unit', () => {
    expect(moneyPer(euros(1000), 3)).toEqual(euros(333.3333));
    expect(moneyPer(euros(1000), 4)).toEqual(euros(250));
    expect(moneyPer(euros(0), 4)).toEqual(euros(0));
  });

  it('is never zero by rounding', () => {
    expect(moneyPer(euros(1), 3_000_000)).toEqual(euros(3.333e-7));
    const whole = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(whole, whole, (amount, count) => {
        const unit = moneyPer(euros(amount), count)!.amount;
        expect(unit).toBeGreaterThan(0);
        expect(Math.abs(unit - amount / count)).toBeLessThanOrEqual(5.1e-5 + amount / count / 1e12);
      }),
    );
  });

  it.each([
    [null, 3],
    [euros(1000), null],
    [euros(1000), 0],
  ])('of %p per %p is unknown', (money, count) => {
    expect(moneyPer(money, count)).toBeNull();
  });
});
