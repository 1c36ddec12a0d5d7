const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

/** An endpoint that took nothing for so long is told nothing more. */
const PATIENCE_MS = 5 * DAY;

/** A single failure after a long silence may be chance; the third in a row of one delivery is not. */
const SEVERAL_TRIES = 3;

/** Statuses by which a receiver says that it cannot keep up. */
const OVERLOADED: readonly number[] = [429, 502, 503, 504];
const GONE = 410;

const OVERLOAD_PAUSE = 60 * SECOND;
const FIRST_PAUSE = 5 * SECOND;
const LONGEST_PAUSE = 5 * 60 * SECOND;

/** How an endpoint fares. */
export interface Health {
  /** Attempts that failed since the last one that succeeded. */
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly quietUntil: Date | null;
}

/** Why an endpoint is told nothing any more. */
export type DisabledBecause = 'by_hand' | 'gone' | 'failing';

/** As one is that has not failed. */
export const HEALTHY: Health = { failures: 0, failingSince: null, quietUntil: null };

/** An attempt that failed, of which delivery: the answer's status, null where none came, and how long the receiver wished to be left alone. */
export interface FailedAttempt {
  readonly status: number | null;
  readonly wishMs: number | null;
  /** Whether it was sent to try the endpoint; then it says nothing about what the endpoint takes otherwise. */
  readonly isTest: boolean;
  /** Attempts of this delivery, this one included. */
  readonly tries: number;
}

/** Whether an answer means that the delivery was taken: 2xx alone, so a redirect is a failure. */
export const isTaken = (status: number | null): boolean =>
  status !== null && status >= 200 && status < 300;

const pauseAfter = (
  failures: number,
  { status, wishMs }: Pick<FailedAttempt, 'status' | 'wishMs'>,
): number => {
  const isOverloaded = status !== null && OVERLOADED.includes(status);
  const own = isOverloaded
    ? OVERLOAD_PAUSE
    : Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
  return Math.max(own, wishMs ?? 0);
};

/**
 * How an endpoint fares after one more attempt failed at `now`. It is left alone for a while, the longer
 * the more attempts failed, so that what waits for it does not keep others waiting. A test is no failure
 * of what it was told.
 */
export const afterFailure = (before: Health, attempt: FailedAttempt, now: Date): Health => {
  const failures = before.failures + 1;
  const quietUntil = new Date(now.getTime() + pauseAfter(failures, attempt));
  const isLater = before.quietUntil === null || quietUntil > before.quietUntil;
  const { failingSince } = before;
  const after = {
    failures: before.failures,
    failingSince,
    quietUntil: isLater ? quietUntil : before.quietUntil,
  };
  return attempt.isTest ? after : { ...after, failures, failingSince: failingSince ?? now };
};

/** Why an endpoint is to be disabled after a failure; null where it is not. A test tells only that it is gone. */
export const disabledAfter = (
  { failingSince }: Health,
  { status, isTest, tries }: FailedAttempt,
  now: Date,
): 'gone' | 'failing' | null => {
  if (status === GONE) return 'gone';
  const hasPatience = failingSince === null || now.getTime() - failingSince.getTime() < PATIENCE_MS;
  return hasPatience || isTest || tries < SEVERAL_TRIES ? null : 'failing';
};
