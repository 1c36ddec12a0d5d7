import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accountReach, netReach, sainsbury } from './net-reach.js';

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

describe('accountReach', () => {
  it('is the largest known reach of its posts, never their sum', () => {
    expect(accountReach([120, null, 300, 250])).toBe(300);
  });

  it('is unknown where no post is known, and keeps a known zero', () => {
    expect(accountReach([])).toBeNull();
    expect(accountReach([null, null])).toBeNull();
    expect(accountReach([null, 0])).toBe(0);
  });
});

describe('sainsbury', () => {
  it.each([
    [[300_000, 400_000, 200_000], 1_000_000, 664_000],
    [[0.3, 0.4], 1, 0.58],
    [[23.8, 88.9], 100, 91.5418],
    [Array.from({ length: 400 }, () => 0.001), 1, 0.329814],
    [[0.3, 0.3, 0.4, 0.2, 0.2, 0.2], 1, 0.849472],
  ])('gives the published results (%#)', (audiences, universe, expected) => {
    expect(sainsbury(audiences, universe)).toBeCloseTo(expected, 5);
  });

  it('gives the published results for two accumulated reaches (Kim 2005, plans 1 and 5)', () => {
    expect(1 - sainsbury([0.048, 0.0393], 1)).toBeCloseTo(0.9146, 4);
    expect(1 - sainsbury([0.5805, 0.1986], 1)).toBeCloseTo(0.3362, 4);
  });

  it('is everybody once one audience is the whole universe, and nobody in an empty one', () => {
    expect(sainsbury([5, 2000], 1000)).toBe(1000);
    expect(sainsbury([], 1000)).toBe(0);
    expect(sainsbury([10], 0)).toBe(0);
  });
});

describe('sainsbury on any audiences', () => {
  const universes = fc.integer({ min: 1, max: 70_000_000 });
  const audiences = fc.array(fc.integer({ min: 0, max: 90_000_000 }), {
    minLength: 1,
    maxLength: 30,
  });
  const near = (universe: number): number => universe * 1e-9;

  it('stays between the largest audience and the smaller of universe and sum', () => {
    fc.assert(
      fc.property(audiences, universes, (all, universe) => {
        const net = sainsbury(all, universe);
        expect(net).toBeGreaterThanOrEqual(Math.min(universe, Math.max(...all)) - near(universe));
        expect(net).toBeLessThanOrEqual(Math.min(universe, sum(all)) + near(universe));
      }),
    );
  });

  it('never falls when one audience grows', () => {
    const growth = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(audiences, universes, growth, fc.nat(), (all, universe, more, at) => {
        const grown = all.map((one, index) => (index === at % all.length ? one + more : one));
        const gain = sainsbury(grown, universe) - sainsbury(all, universe);
        expect(gain).toBeGreaterThanOrEqual(-near(universe));
      }),
    );
  });

  it('does not depend on the order', () => {
    const shuffled = audiences.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, universes, ([all, other], universe) => {
        expect(sainsbury(other, universe)).toBe(sainsbury(all, universe));
      }),
    );
  });

  it('is the audience itself for a single account', () => {
    fc.assert(
      fc.property(fc.nat(70_000_000), universes, (audience, universe) => {
        expect(sainsbury([audience], universe)).toBe(Math.min(audience, universe));
      }),
    );
  });
});

describe('netReach', () => {
  it('gives the estimate between its bounds', () => {
    expect(netReach([300_000, null, 400_000, 200_000], 1_300_000, 5_000_000)).toEqual({
      low: 400_000,
      best: 848_960,
      high: 1_300_000,
      universe: 5_000_000,
    });
    expect(netReach([300_000, 400_000, 200_000], 900_000, 1_000_000)).toMatchObject({
      best: 664_000,
      high: 900_000,
    });
  });

  it('never counts more people than there are', () => {
    expect(netReach([900, 800], 1700, 500)).toEqual({
      low: 500,
      best: 500,
      high: 500,
      universe: 500,
    });
  });

  it('is unknown where no reach or no universe is known', () => {
    const unknown = { low: null, best: null, high: null, universe: 1000 };
    expect(netReach([], null, 1000)).toEqual(unknown);
    expect(netReach([null, null], null, 1000)).toEqual(unknown);
    expect(netReach([300], 300, 0)).toEqual({ ...unknown, universe: 0 });
  });

  it('counts one account as itself however many posts it made', () => {
    expect(netReach([accountReach([700, 650])], 1350, 10_000)).toMatchObject({
      low: 700,
      best: 700,
      high: 1350,
    });
  });

  it('is in order and in whole people, whatever the posts', () => {
    const posts = fc.array(fc.option(fc.nat(2_000_000), { nil: null }), { maxLength: 5 });
    const accounts = fc.array(posts, { maxLength: 8 });
    fc.assert(
      fc.property(accounts, fc.integer({ min: 1, max: 5_000_000 }), (all, universe) => {
        const known = all.flat().filter((reach) => reach !== null);
        const gross = known.length === 0 ? null : sum(known);
        const { low, best, high } = netReach(all.map(accountReach), gross, universe);
        if (low === null || best === null || high === null) {
          expect([low, best, high, gross]).toEqual([null, null, null, null]);
          return;
        }
        expect(low).toBe(Math.min(universe, Math.max(...known)));
        expect(high).toBe(Math.min(universe, gross ?? 0));
        expect(low <= best && best <= high && Number.isInteger(best)).toBe(true);
      }),
    );
  });
});
