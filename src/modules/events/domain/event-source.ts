/** By what an event is known elsewhere: in a calendar. */
export interface CalendarSource {
  readonly uid: string;
  /** The revision; an older one than is known is not taken. */
  readonly sequence?: number | null;
  /** Of one of a series: the moment for which it was first planned. */
  readonly recurrenceId?: Date | null;
}

/** The name under which the source of an event is kept: one for each of a series, however it moves. */
export const sourceKeyOf = ({ uid, recurrenceId }: CalendarSource): string =>
  recurrenceId === undefined || recurrenceId === null
    ? uid
    : `${uid}#${recurrenceId.toISOString().replace(/[-:]|\.\d+/g, '')}`;
