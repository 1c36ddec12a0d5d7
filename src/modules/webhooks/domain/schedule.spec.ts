import { describe, expect, it } from '@jest/globals';

import { afterTheOthers, MOST_TRIES, nextAttemptAt, spreadAfter, wishOf } from './schedule.js';

const NOW = new Date('2026-03-28T20:00:00Z');
const HOUR = 3_600_000;

const after = (tries: number, wishMs: number | null = null, chance = 0): number | null => {
  const next = nextAttemptAt({ tries, now: NOW, wishMs }, chance);
  return next === null ? null : (next.getTime() - NOW.getTime()) / 1000;
};

describe('the schedule of attempts', () => {
  it('is that of Standard Webhooks: ten attempts in three days', () => {
    const minutes = 60;
    const hours = 3600;
    expect(Array.from({ length: MOST_TRIES }, (_, i) => after(i + 1))).toEqual([
      5,
      5 * minutes,
      30 * minutes,
      2 * hours,
      5 * hours,
      10 * hours,
      14 * hours,
      20 * hours,
      24 * hours,
      null,
    ]);
  });

  it('spreads what failed together over a tenth of the wait, and a second', () => {
    expect(after(2, null, 0.5)).toBe(300 + 15 + 0.5);
    expect(spreadAfter(NOW, new Date(NOW.getTime() - HOUR), 0)).toEqual(NOW);
  });

  it('waits as long as the receiver wishes, and not shorter than it would', () => {
    expect(after(1, 60_000)).toBe(60);
    expect(after(3, 60_000)).toBe(1800);
  });
});

describe('a Retry-After', () => {
  it.each<[string | undefined, number | null]>([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sat, 28 Mar 2026 20:10:00 GMT', 600_000],
    ['Sat, 28 Mar 2026 19:00:00 GMT', 0],
    ['999999999999', 24 * HOUR],
    ['Sat, 28 Mar 2099 20:10:00 GMT', 24 * HOUR],
    ['soon', null],
    ['-5x', null],
    ['', null],
    [undefined, null],
  ])('%j', (header, wish) => expect(wishOf(header, NOW)).toBe(wish));
});

it('what found too many requests under way comes again in seconds, or later where it waits for long', () => {
  const wait = (age: number): number =>
    afterTheOthers(new Date(NOW.getTime() - age), NOW, 0).getTime() - NOW.getTime();
  expect([0, 20_000, HOUR].map(wait)).toEqual([3_000, 10_000, 300_000]);
});
