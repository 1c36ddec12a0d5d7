/** What of a key decides whether it works. */
export interface KeyLife {
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly replacedBy: string | null;
}

export const KEY_STATES = ['active', 'expiring', 'expired', 'revoked'] as const;
export type KeyState = (typeof KEY_STATES)[number];

const HOUR_MS = 3_600_000;

/** Time enough to put another key in place: so long before its end a key is said to be expiring. */
const NOTICE_MS = 14 * 24 * HOUR_MS;

/** Whether a key still opens its workspace at `now`. */
export const keyWorks = (
  { expiresAt, revokedAt }: Pick<KeyLife, 'expiresAt' | 'revokedAt'>,
  now: Date,
): boolean => revokedAt === null && (expiresAt === null || expiresAt > now);

/** What is to be said of a key at `now`; one that was replaced, or has two weeks left at most, is expiring. */
export const keyState = (key: KeyLife, now: Date): KeyState => {
  if (key.revokedAt !== null) return 'revoked';
  if (!keyWorks(key, now)) return 'expired';
  const left = key.expiresAt === null ? Infinity : key.expiresAt.getTime() - now.getTime();
  return key.replacedBy !== null || left <= NOTICE_MS ? 'expiring' : 'active';
};

/** Beyond this a moment can be said but not kept. */
const LAST_MOMENT_MS = Date.UTC(9999, 11, 31, 23, 59, 59);

/** The end of a successor that lives as long as `key` was made to live, the year 9999 at most; null where it was made for good. */
export const successorExpiry = (
  { createdAt, expiresAt }: Pick<KeyLife, 'createdAt' | 'expiresAt'>,
  now: Date,
): Date | null =>
  expiresAt === null
    ? null
    : new Date(Math.min(now.getTime() + expiresAt.getTime() - createdAt.getTime(), LAST_MOMENT_MS));

/** Whether a key that ends at `expiresAt` works longer than the one that makes it; null is no end. */
export const outlives = (expiresAt: Date | null, makersExpiresAt: Date | null): boolean =>
  makersExpiresAt !== null && (expiresAt === null || expiresAt > makersExpiresAt);

/** Until when a replaced key works beside its successor, unless it ends by itself before. */
export const overlapEnd = (hours: number, now: Date): Date =>
  new Date(now.getTime() + hours * HOUR_MS);
