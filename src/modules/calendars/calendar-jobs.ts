/** The queue of calendars that are to be refreshed. */
export const REFRESH_CALENDAR = 'calendars.refresh';

/** Which calendar a job of that queue refreshes. */
export interface CalendarToRefresh {
  readonly workspaceId: string;
  readonly calendarId: string;
}
