import { describe, expect, it } from '@jest/globals';

import { afterFailure, disabledAfter, HEALTHY, isTaken } from './endpoint-health.js';

const NOW = new Date('2026-03-28T20:00:00Z');
const DAY = 86_400_000;
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

describe('an answer', () => {
  it.each([
    [200, true],
    [204, true],
    [299, true],
    [302, false],
    [304, false],
    [400, false],
    [500, false],
    [null, false],
  ])('of %s is taken: %s', (status, taken) => expect(isTaken(status)).toBe(taken));
});

describe('an endpoint that fails', () => {
  const fail = (failures: number, status: number | null, wishMs: number | null = null) =>
    afterFailure({ failures, failingSince: null, quietUntil: null }, { status, wishMs }, NOW);

  it('remembers since when', () => {
    expect(afterFailure(HEALTHY, { status: 500, wishMs: null }, NOW)).toEqual({
      failures: 1,
      failingSince: NOW,
      quietUntil: later(5_000),
    });
    const before = { failures: 3, failingSince: later(-DAY), quietUntil: null };
    expect(afterFailure(before, { status: 500, wishMs: null }, NOW)).toMatchObject({
      failures: 4,
      failingSince: later(-DAY),
    });
  });

  it('is left alone the longer the more attempts failed, five minutes at most', () => {
    const pauses = [0, 1, 2, 10].map((failures) => fail(failures, null).quietUntil);
    expect(pauses).toEqual([later(5_000), later(10_000), later(20_000), later(300_000)]);
  });

  it.each([429, 502, 503, 504])('is left alone for a minute after %s', (status) => {
    expect(fail(0, status).quietUntil).toEqual(later(60_000));
  });

  it('is left alone as long as it wishes, and never shorter than it wished before', () => {
    expect(fail(0, 429, 600_000).quietUntil).toEqual(later(600_000));
    const before = { failures: 1, failingSince: NOW, quietUntil: later(900_000) };
    const after = afterFailure(before, { status: 500, wishMs: null }, NOW);
    expect(after.quietUntil).toEqual(later(900_000));
  });

  it('is disabled after five days of failures, or at once where it is gone', () => {
    const since = (failingSince: Date | null) => ({ ...HEALTHY, failures: 9, failingSince });
    const plain = { status: 500, wishMs: null };
    expect(disabledAfter(since(later(-5 * DAY)), plain, NOW)).toBe('failing');
    expect(disabledAfter(since(later(-5 * DAY + 1)), plain, NOW)).toBeNull();
    expect(disabledAfter(since(null), plain, NOW)).toBeNull();
    expect(disabledAfter(since(NOW), { status: 410, wishMs: null }, NOW)).toBe('gone');
  });
});
