import { describe, expect, it } from '@jest/globals';
import { costOf, type CostInput } from './cost.js';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

const input = (change: Partial<CostInput> = {}): CostInput => ({
  cash: [eur(90_000), eur(60_000)],
  hospitality: [eur(50_000)],
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
      perThousandReached: eur(301.2048),
      perEngagement: eur(6.6667),
      perCustomer: eur(28_571.4286),
    });
  });

  it('adds what is known', () => {
    expect(costOf(input({ cash: [] })).total).toEqual(eur(50_000));
  });

  it('never adds two currencies', () => {
    const mixed = costOf(input({ hospitality: [{ amount: 50_000, currency: 'GBP' }] }));
    expect(mixed).toMatchObject({ cash: eur(150_000), total: null, perSeatUsed: null });
    expect(mixed.perThousandReached).toBeNull();
  });

  it.each(['cash', 'hospitality'] as const)('has no total where %s itself is mixed', (part) => {
    const mixed = costOf(input({ [part]: [eur(1), { amount: 1, currency: 'GBP' }] }));
    expect(mixed).toMatchObject({ [part]: null, total: null, perSeatUsed: null });
  });

  it('keeps unit costs below a minor unit', () => {
    expect(costOf(input({ engagements: 90_000_000 })).perEngagement).toEqual(eur(0.0022));
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
    expect(costOf(input({ cash: [], hospitality: [] }))).toMatchObject({
      total: null,
      perSeatUsed: null,
      perThousandReached: null,
    });
  });
});
