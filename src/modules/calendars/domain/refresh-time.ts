/** Seconds over which the refreshes of one hour are spread. */
const SPREAD_SECONDS = 3_000;

/** The second, of those over which refreshes are spread, at which a calendar has its turn: by the random end of its id. */
export const secondOf = (calendarId: string): number =>
  Number.parseInt(calendarId.slice(-6), 16) % SPREAD_SECONDS;
