import { describe, expect, it } from '@jest/globals';

import {
  FOLLOWER_WARNING_CODES,
  FOLLOWER_WARNING_TEXTS,
  followerWarningText,
  followerWarnings,
} from './follower-warnings.js';

const RECEIVED = new Date('2026-03-20T00:00:00Z');
const count = (followers: number, capturedAt: string) => ({
  ...{ followers, capturedAt: new Date(capturedAt), receivedAt: RECEIVED },
});
const codes = (...[now, before]: readonly ReturnType<typeof count>[]): string[] =>
  followerWarnings(now!, before ?? null).map(({ code }) => code);

describe('what looks wrong about a follower count', () => {
  it('is nothing about a first one, or one that grows', () => {
    expect(codes(count(5_000, '2026-03-10T00:00:00Z'))).toEqual([]);
    expect(
      codes(count(1_999, '2026-03-10T00:00:00Z'), count(1_000, '2026-03-09T00:00:00Z')),
    ).toEqual([]);
  });

  it('is one that doubles overnight, not one that doubles in a week', () => {
    const now = count(2_000, '2026-03-10T08:00:00Z');
    expect(codes(now, count(1_000, '2026-03-09T20:00:00Z'))).toEqual(['followers_doubled']);
    expect(codes(now, count(1_000, '2026-03-03T08:00:00Z'))).toEqual([]);
    expect(codes(now, count(0, '2026-03-09T20:00:00Z'))).toEqual([]);
  });

  it('is one that falls by half, whenever', () => {
    const before = count(1_000, '2026-01-01T00:00:00Z');
    expect(codes(count(500, '2026-03-10T00:00:00Z'), before)).toEqual(['followers_halved']);
    expect(codes(count(501, '2026-03-10T00:00:00Z'), before)).toEqual([]);
  });

  it('is one of a day to come', () => {
    expect(codes(count(1, '2026-03-21T00:00:00Z'))).toEqual([]);
    expect(codes(count(1, '2026-03-21T00:00:01Z'))).toEqual(['captured_in_future']);
  });

  it('is said with the same figures in both languages', () => {
    const named = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const code of FOLLOWER_WARNING_CODES) {
      const { en, fr } = FOLLOWER_WARNING_TEXTS[code];
      expect(named(fr)).toEqual(named(en));
    }
    const warning = { code: 'followers_doubled', params: { from: 1, to: 2 } } as const;
    expect(followerWarningText(warning, 'en')).toMatch(/^Followers went from 1 to 2/);
  });
});
