import { describe, expect, it } from '@jest/globals';

import { afterFailure, disabledAfter, HEALTHY, isTaken } from './endpoint-health.js';

const NOW = new Date('2026-03-28T20:00:00Z');
const DAY = 86_400_000;
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

const attempt = (status: number | null, changes: object = {}) => ({
  status,
  wishMs: null,
  isTest: false,
  tries: 3,
  ...changes,
});

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
    afterFailure(
      { failures, failingSince: null, quietUntil: null },
      attempt(status, { wishMs }),
      NOW,
    );

  it('remembers since when', () => {
    expect(afterFailure(HEALTHY, attempt(500), NOW)).toEqual({
      failures: 1,
      failingSince: NOW,
      quietUntil: later(5_000),
    });
    const before = { failures: 3, failingSince: later(-DAY), quietUntil: null };
    expect(afterFailure(before, attempt(500), NOW)).toMatchObject({
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
    const after = afterFailure(before, attempt(500), NOW);
    expect(after.quietUntil).toEqual(later(900_000));
  });

  it('is disabled after five days of failures, or at once where it is gone', () => {
    const since = (failingSince: Date | null) => ({ ...HEALTHY, failures: 9, failingSince });
    const plain = attempt(500);
    expect(disabledAfter(since(later(-5 * DAY)), plain, NOW)).toBe('failing');
    expect(disabledAfter(since(later(-5 * DAY + 1)), plain, NOW)).toBeNull();
    expect(disabledAfter(since(null), plain, NOW)).toBeNull();
    expect(disabledAfter(since(NOW), attempt(410, { tries: 1 }), NOW)).toBe('gone');
  });

  it('is not disabled by a single failure after a long silence', () => {
    const long = { failures: 1, failingSince: later(-30 * DAY), quietUntil: null };
    expect(disabledAfter(long, attempt(500, { tries: 2 }), NOW)).toBeNull();
    expect(disabledAfter(long, attempt(500, { tries: 3 }), NOW)).toBe('failing');
  });

  it('fails by no test, but is left alone after one', () => {
    const test = attempt(500, { isTest: true });
    expect(afterFailure(HEALTHY, test, NOW)).toEqual({ ...HEALTHY, quietUntil: later(5_000) });
    const long = { failures: 9, failingSince: later(-30 * DAY), quietUntil: null };
    expect(afterFailure(long, test, NOW)).toMatchObject({ failures: 9 });
    expect(disabledAfter(long, test, NOW)).toBeNull();
    expect(disabledAfter(long, { ...test, status: 410 }, NOW)).toBe('gone');
  });
});
