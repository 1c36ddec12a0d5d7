import { describe, expect, it } from '@jest/globals';
import { costOf, type CostInput } from './cost.js';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

const input = (change: Partial<CostInput> = {}): CostInput => ({
  cash: eur(150_000),
  hospitality: eur(50_000),
  seatsUsed: 16,
  netReachBest: 664_000,
  engagements: 30_000,
  customers: 7,
  ...change,
});

describe('costOf', () => {
  it('shows cash and hospitality apart, and what the total comes to per unit', () => {
    expect(costOf(input())).toEqual({
      cash: eur(150_000),
      hospitality: eur(50_000),
      total: eur(200_000),
      perSeatUsed: eur(12_500),
      perThousandReached: eur(301),
      perEngagement: eur(7),
      perCustomer: eur(28_571),
    });
  });

  it('adds what is known', () => {
    expect(costOf(input({ cash: null })).total).toEqual(eur(50_000));
  });

  it('never adds two currencies', () => {
    const mixed = costOf(input({ hospitality: { amount: 50_000, currency: 'GBP' } }));
    expect(mixed).toMatchObject({ cash: eur(150_000), total: null, perSeatUsed: null });
    expect(mixed.perThousandReached).toBeNull();
  });

  it('has no unit cost over zero or over the unknown', () => {
    expect(
      costOf(input({ seatsUsed: 0, netReachBest: null, engagements: 0, customers: null })),
    ).toMatchObject({
      total: eur(200_000),
      perSeatUsed: null,
      perThousandReached: null,
      perEngagement: null,
      perCustomer: null,
    });
  });

  it('knows nothing where no cost is known', () => {
    expect(costOf(input({ cash: null, hospitality: null }))).toMatchObject({
      total: null,
      perSeatUsed: null,
      perThousandReached: null,
    });
  });
});
