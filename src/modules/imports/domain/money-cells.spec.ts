import { describe, expect, it } from '@jest/globals';

import { minorUnits, readMoney } from './money-cells.js';

const FRENCH = { decimal: ',' } as const;

describe('an amount of money', () => {
  it.each([
    ['25,50 €', 25.5, 'EUR'],
    ['€ 25', 25, 'EUR'],
    ['1 250 EUR', 1250, 'EUR'],
    ['£40', 40, 'GBP'],
    ['30 CHF', 30, 'CHF'],
    ['25', 25, null],
    [25.5, 25.5, null],
  ])('%p is %p %p', (cell, amount, currency) =>
    expect(readMoney(cell, FRENCH)).toEqual({
      kind: 'value',
      value: { kind: 'money', amount, currency },
    }),
  );

  it.each(['$40', 'gratuit', '-5 €', '25 roubles'])('%p is none that can be told', (cell) =>
    expect(readMoney(cell, FRENCH)).toMatchObject({ code: 'money_unreadable' }),
  );

  it('that is not said is not known', () => {
    expect(readMoney(null, FRENCH)).toEqual({ kind: 'unknown' });
  });

  it('is kept in the smallest unit of its currency', () => {
    const said = { kind: 'money', amount: 25.55, currency: null } as const;
    expect(minorUnits(said, 'EUR')).toBe(2555);
    expect(minorUnits({ ...said, amount: 300 }, 'JPY')).toBe(300);
    expect(minorUnits(said, 'euros')).toBeNull();
  });
});
