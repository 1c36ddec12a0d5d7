import type {
  CalendarEntry,
  CalendarNote,
  CalendarOccurrence,
  CalendarRecord,
  CalendarWarningCode,
} from './calendar.js';
import { property, type Component } from './components.js';
import type { ToldEvent } from './event-properties.js';
import { startOf, type Start, type TimeReading } from './event-times.js';
import { MOST_OCCURRENCES } from './series.js';
import { cut } from './text-value.js';
import type { TimeValue } from './time-values.js';
import { venueOfLocation } from './venue-of-location.js';
import { instantIn } from './zones.js';

const MOST_TITLE = 200;

/** How long an event is said to be of which nobody says. */
const DURATION_MINUTES = 120;

/** An event, or one of a series. */
export interface Occurrence {
  readonly time: TimeValue;
  /** By what it is told from others of its series. */
  readonly name: CalendarOccurrence;
  /** Whether its series goes on, and the rest was not taken. */
  readonly isCut: boolean;
  /** The rule that could not be followed. */
  readonly unreadable: string | null;
}

/** An event, whether its whole calendar is cancelled, and how many milliseconds it lasts, if told. */
export interface TimedEvent {
  readonly event: ToldEvent;
  readonly isCancelled: boolean;
  readonly length: number | null;
}

/** The entry of an event. */
export const entryOf = (
  { event, isCancelled, length }: TimedEvent,
  occurrence: Occurrence,
  reading: TimeReading,
): CalendarEntry => {
  const { component, place, title } = event;
  const start = startOf(occurrence.time, reading);
  const startsAt = instantIn(start.wall, start.zone);
  const status = property(component, 'STATUS')?.value.trim().toUpperCase();
  const location = property(component, 'LOCATION');
  const venue = location === null ? {} : venueOfLocation(location.value);
  const record: CalendarRecord = {
    source: sourceOf(event, occurrence),
    title: cut(title, MOST_TITLE),
    ...(Object.keys(venue).length > 0 && { venue }),
    startsAt: startsAt.toISOString(),
    ...(length !== null && { endsAt: new Date(startsAt.getTime() + length).toISOString() }),
    ...((isCancelled || status === 'CANCELLED') && { state: 'cancelled' }),
    defaults: defaultsOf(start, status, reading),
  };
  const hints = hintsOf(event, occurrence, { start, length });
  const warnings = hints.map((hint): CalendarNote<CalendarWarningCode> => ({ place, ...hint }));
  return { place, record, warnings };
};

const sourceOf = (
  { uid, sequence }: ToldEvent,
  { name }: Occurrence,
): CalendarRecord['source'] => ({ uid, ...(sequence !== null && { sequence }), ...name });

const defaultsOf = ({ zone }: Start, status: string | undefined, reading: TimeReading): object => {
  const { venue, ...defaults } = reading.options.defaults ?? {};
  const named = zone.kind === 'iana' && zone.name !== 'UTC' ? zone.name : null;
  return {
    ...defaults,
    ...(status === 'TENTATIVE' && { state: 'draft' }),
    venue: { ...venue, timeZone: named ?? reading.options.timeZone },
    durationMinutes: DURATION_MINUTES,
  };
};

type Hint = Omit<CalendarNote<CalendarWarningCode>, 'place'>;

const hintsOf = (
  event: ToldEvent,
  { isCut, unreadable }: Occurrence,
  { start, length }: { start: Start; length: number | null },
): Hint[] => {
  const hint = (isMeant: boolean, code: CalendarWarningCode, params = {}): Hint[] =>
    isMeant ? [{ code, params }] : [];
  return [
    ...start.assumed,
    ...hint(length === null, 'end_unknown'),
    ...hint(event.title.length > MOST_TITLE, 'title_cut'),
    ...hint(event.isUidMade, 'uid_made'),
    ...hint(unreadable !== null, 'rule_unreadable', { rule: unreadable ?? '' }),
    ...hint(isCut, 'series_cut', { most: MOST_OCCURRENCES }),
    ...hint(isRange(event.component), 'range_ignored'),
  ];
};

const isRange = (component: Component): boolean =>
  property(component, 'RECURRENCE-ID')?.params['RANGE']?.toUpperCase() === 'THISANDFUTURE';
