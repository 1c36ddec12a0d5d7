const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long after each failed attempt the next one comes: three days in all. Standard Webhooks' advice. */
const DELAYS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** How many attempts a delivery has, the first one included. */
export const MOST_TRIES = DELAYS.length + 1;

/** A receiver that asks for more than a day is asked once a day all the same. */
const LONGEST_WISH = 24 * HOUR;

/** Attempts that failed together do not come again together: up to a tenth later. */
const SPREAD = 0.1;

/** A moment that comes up to a tenth of the wait, and a second, after `until`; `chance` is in [0, 1). */
export const spreadAfter = (now: Date, until: Date, chance: number): Date => {
  const wait = Math.max(0, until.getTime() - now.getTime());
  return new Date(now.getTime() + wait + chance * (wait * SPREAD + SECOND));
};

const LEAST_PUT_OFF = 3 * SECOND;
const MOST_PUT_OFF = 5 * MINUTE;

/**
 * When a delivery comes again that found too many requests under way: after three seconds, and the later
 * the longer it waits already, five minutes at most, so that a long queue is not looked through all the
 * time.
 */
export const afterTheOthers = (createdAt: Date, now: Date, chance: number): Date => {
  const age = now.getTime() - createdAt.getTime();
  const wait = Math.min(Math.max(LEAST_PUT_OFF, age / 2), MOST_PUT_OFF);
  return spreadAfter(now, new Date(now.getTime() + wait), chance);
};

/**
 * When a delivery that failed `tries` times is tried again: by the schedule, or as late as the receiver
 * wished. Null where the schedule is over.
 */
export const nextAttemptAt = (
  { tries, now, wishMs }: { tries: number; now: Date; wishMs: number | null },
  chance: number,
): Date | null => {
  const delay = DELAYS[tries - 1];
  if (delay === undefined) return null;
  return spreadAfter(now, new Date(now.getTime() + Math.max(delay, wishMs ?? 0)), chance);
};

/**
 * What a `Retry-After` wishes, in milliseconds from `now`, a day at most: seconds, or a date as HTTP
 * writes it (RFC 9110, 10.2.3). Null where there is none that can be read.
 */
export const wishOf = (header: string | undefined, now: Date): number | null => {
  const text = header?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * SECOND : Date.parse(text) - now.getTime();
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST_WISH);
};
