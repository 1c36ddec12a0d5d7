import { describe, expect, it } from '@jest/globals';

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
  it('rounds to a minor unit', () => {
    expect(moneyPer(euros(1000), 3)).toEqual(euros(333));
  });

  it.each([
    [null, 3],
    [euros(1000), null],
    [euros(1000), 0],
  ])('of %p per %p is unknown', (money, count) => {
    expect(moneyPer(money, count)).toBeNull();
  });
});
