import type { CalendarDate } from '../../../kernel/time.js';

/** By what an event is known elsewhere: in a calendar. */
export interface CalendarSource {
  readonly uid: string;
  /** The revision; an older one than is known is not taken. */
  readonly sequence?: number | null;
  /** Of one of a series: the day for which it was first planned, on the clocks of the series. */
  readonly recurrenceDay?: CalendarDate | null;
  /** The moment for which it was first planned, where it is not the first of its series on that day. */
  readonly recurrenceId?: Date | null;
}

/** The name under which the source of an event is kept: one for each of a series, however it moves. */
export const sourceKeyOf = ({ uid, recurrenceDay, recurrenceId }: CalendarSource): string => {
  if (recurrenceId) return `${uid}#${recurrenceId.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  return recurrenceDay ? `${uid}#${recurrenceDay}` : uid;
};
