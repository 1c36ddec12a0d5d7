const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** As many as somebody needs who looks for a mail that went astray. */
export const LETTERS_A_DAY = 10;

/** The mails of the day before `now`. */
export const recentLetters = (mailedAt: readonly Date[], now: Date): Date[] =>
  mailedAt.filter((at) => now.getTime() - at.getTime() < DAY_MS);

/**
 * How many seconds an address is to be left in peace, 0 where it may be written to at `now`: for a
 * minute after every mail, and after ten in a day until the first of these is a day old.
 * @param mailedAt when it was written to, in any order.
 */
export const secondsOfPeace = (mailedAt: readonly Date[], now: Date): number => {
  const times = recentLetters(mailedAt, now)
    .map((at) => at.getTime())
    .sort((a, b) => b - a);
  const [newest = -Infinity, tenth = -Infinity] = [times[0], times[LETTERS_A_DAY - 1]];
  const until = Math.max(newest + MINUTE_MS, tenth + DAY_MS);
  return Math.max(0, Math.ceil((until - now.getTime()) / 1000));
};
