import { describe, expect, it } from '@jest/globals';

import {
  keyState,
  keyWorks,
  outlives,
  overlapEnd,
  successorExpiry,
  type KeyLife,
} from './api-key-state.js';

const at = (text: string): Date => new Date(`${text}Z`);
const now = at('2026-05-15T12:00:00');
const key = (life: Partial<KeyLife> = {}): KeyLife => ({
  createdAt: at('2026-05-01T12:00:00'),
  expiresAt: null,
  revokedAt: null,
  replacedBy: null,
  ...life,
});

describe('the state of a key', () => {
  it.each([
    ['without an end is active', {}, 'active'],
    ['with fifteen days left is active', { expiresAt: at('2026-05-30T12:00:00') }, 'active'],
    ['with two weeks left is expiring', { expiresAt: at('2026-05-29T12:00:00') }, 'expiring'],
    [
      'that was replaced is expiring, however long the overlap',
      { expiresAt: at('2026-06-14T12:00:00'), replacedBy: 'next' },
      'expiring',
    ],
    ['is expired at the very moment of its end', { expiresAt: now }, 'expired'],
    ['that was replaced expires too', { expiresAt: now, replacedBy: 'next' }, 'expired'],
    ['that was revoked is revoked, whatever else', { expiresAt: now, revokedAt: now }, 'revoked'],
  ])('%s', (_, life, state) => {
    expect(keyState(key(life), now)).toBe(state);
    expect(keyWorks(key(life), now)).toBe(state === 'active' || state === 'expiring');
  });
});

describe('a successor', () => {
  it('lives as long as its predecessor was made to live', () => {
    const old = key({ expiresAt: at('2026-05-31T12:00:00') });
    expect(successorExpiry(old, now)).toEqual(at('2026-06-14T12:00:00'));
  });

  it('ends with the year 9999 where its predecessor’s life would lead beyond', () => {
    const old = key({ expiresAt: at('9999-12-31T23:59:59') });
    expect(successorExpiry(old, now)).toEqual(at('9999-12-31T23:59:59'));
  });

  it('has no end where its predecessor had none', () => {
    expect(successorExpiry(key(), now)).toBeNull();
  });

  it('has its predecessor beside it for the hours of the overlap', () => {
    expect(overlapEnd(24, now)).toEqual(at('2026-05-16T12:00:00'));
    expect(overlapEnd(0, now)).toEqual(now);
  });
});

describe('a key that a key makes', () => {
  const [sooner, later] = [at('2026-05-31T12:00:00'), at('2026-06-14T12:00:00')];

  it.each([
    [null, null, false],
    [sooner, null, false],
    [null, sooner, true],
    [later, sooner, true],
    [sooner, sooner, false],
    [sooner, later, false],
  ])('that ends at %s, made by one that ends at %s: outlives it? %s', (end, makers, does) => {
    expect(outlives(end, makers)).toBe(does);
  });
});
