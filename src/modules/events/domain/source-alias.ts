import { calendarDateIn, type CalendarDate } from '../../../kernel/time.js';
import type { EventRecord } from './event-record.js';
import { sourceKeyOf } from './event-source.js';

/** The other name under which an event of a calendar may be kept: calendars make series of events, and events of series. */
export interface SourceAlias {
  readonly key: string;
  /** The day that an event of this name must be of to be meant; null where the name tells. */
  readonly day: CalendarDate | null;
}

/** The other name of a record's source; null where there is none, or the record does not say of which day it is. */
export const sourceAliasOf = ({ source, said, defaults }: EventRecord): SourceAlias | null => {
  if (source === null || source.recurrenceId) return null;
  const { uid, recurrenceDay } = source;
  if (recurrenceDay) return { key: uid, day: recurrenceDay };
  const zone = said.venue?.timeZone ?? defaults.venue?.timeZone;
  if (said.startsAt === undefined || zone === undefined) return null;
  const day = calendarDateIn(said.startsAt, zone);
  return { key: sourceKeyOf({ uid, recurrenceDay: day }), day: null };
};
