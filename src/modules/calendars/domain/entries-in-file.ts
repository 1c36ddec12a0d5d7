import { calendarProblems } from '../calendars.errors.js';
import { entryOf, type Occurrence, type TimedEvent } from './calendar-entry.js';
import type { CalendarEntry, RefusedEntry } from './calendar.js';
import { isNewer, type ToldEvent } from './event-properties.js';
import { lengthOf, occurrenceId, startOf, type TimeReading } from './event-times.js';
import { replacementsOf } from './exceptions.js';
import type { Patience } from './recurrence.js';
import { MOST_OCCURRENCES, seriesOf, type PlannedOccurrence, type Series } from './series.js';
import { cut } from './text-value.js';

/** Most events of a calendar, those of its series counted one by one. */
const MOST_EVENTS = 5_000;

/** Refuses a calendar of more events than are read. */
export const refuseTooMany = (count: number): void => {
  if (count > MOST_EVENTS)
    throw calendarProblems.refuse('calendar_too_many_events', { most: MOST_EVENTS });
};

/** An event in a file, and whether its whole calendar is cancelled. */
export type Told = Pick<TimedEvent, 'event' | 'isCancelled'>;

/** What a file says of one UID: an event that may come again, and what stands in place of some of its series. */
interface SameUid {
  readonly master: Told | null;
  readonly exceptions: readonly Told[];
}

/** By what an event is told from others of the file. */
const keyOf = ({ uid, recurrence }: ToldEvent, reading: TimeReading): string =>
  recurrence === null ? uid : `${uid}\n${occurrenceId(recurrence, reading).toISOString()}`;

/** Of events that stand in a file several times, the newest of each, by their UID. */
export const newestOf = (
  told: readonly Told[],
  reading: TimeReading,
): { newest: ReadonlyMap<string, SameUid>; outdated: RefusedEntry[] } => {
  const byKey = new Map<string, Told>();
  const outdated: RefusedEntry[] = [];
  for (const each of told) {
    const key = keyOf(each.event, reading);
    const other = byKey.get(key);
    const [kept, lost] =
      other === undefined || isNewer(each.event, other.event) ? [each, other] : [other, each];
    byKey.set(key, kept);
    if (lost !== undefined) outdated.push(refusedAs('uid_twice', lost));
  }
  return { newest: byUid([...byKey.values()]), outdated };
};

const byUid = (told: readonly Told[]): Map<string, SameUid> => {
  const found = new Map<string, { master: Told | null; exceptions: Told[] }>();
  for (const each of told) {
    const same = found.get(each.event.uid) ?? { master: null, exceptions: [] };
    if (each.event.recurrence === null) same.master = each;
    else same.exceptions.push(each);
    found.set(each.event.uid, same);
  }
  return found;
};

const refusedAs = (code: 'uid_twice' | 'series_over', { event }: Told): RefusedEntry => ({
  place: event.place,
  title: cut(event.title, 60),
  code,
  params: code === 'uid_twice' ? { uid: cut(event.uid, 80) } : {},
});

/** An event of the file, and which of its series it is. */
interface ToldOccurrence {
  readonly told: Told;
  readonly occurrence: Occurrence;
}

/** The entries of a file; no two of them have one name. */
export const entriesOf = (
  newest: ReadonlyMap<string, SameUid>,
  reading: TimeReading,
  patience: Patience,
): { entries: CalendarEntry[]; refused: RefusedEntry[] } => {
  const entries: CalendarEntry[] = [];
  const refused: RefusedEntry[] = [];
  const names = new Set<string>();
  const entryFor = entriesIn(reading);
  for (const same of newest.values()) {
    const { occurrences, ...others } = occurrencesOf(same, reading, patience);
    refused.push(...others.refused);
    refuseTooMany(entries.length + occurrences.length);
    for (const { told, occurrence } of occurrences) {
      const name = writtenName(told.event, occurrence);
      if (names.has(name)) refused.push(refusedAs('uid_twice', told));
      else entries.push(entryFor(told, occurrence));
      names.add(name);
    }
  }
  return { entries, refused };
};

/** Whoever gives an event the UID of another and a day after it means to mislead. */
const writtenName = ({ uid }: ToldEvent, { name }: Occurrence): string =>
  [uid, name.recurrenceId ?? name.recurrenceDay].filter((part) => part !== undefined).join('#');

/** How long an event lasts is worked out once for all of its series. */
const entriesIn = (
  reading: TimeReading,
): ((told: Told, occurrence: Occurrence) => CalendarEntry) => {
  const lengths = new Map<Told, number | null>();
  return (told, occurrence) => {
    const { component, start } = told.event;
    const known = lengths.get(told);
    const length =
      known === undefined ? lengthOf(component, startOf(start, reading), reading) : known;
    lengths.set(told, length);
    return entryOf({ ...told, length }, occurrence, reading);
  };
};

const NO_SERIES: Series = { planned: [], isCut: false, unreadable: null };

const occurrencesOf = (
  { master, exceptions }: SameUid,
  reading: TimeReading,
  patience: Patience,
): { occurrences: ToldOccurrence[]; refused: RefusedEntry[] } => {
  const series = master === null ? NO_SERIES : seriesOf(master.event, reading, patience);
  const inFile = { start: master?.event.start ?? null, planned: series.planned };
  const replacements = replacementsOf(exceptions, inFile, reading);
  const kept = master === null ? [] : keptOf(master, series, replacements.replaced);
  const isOver = master !== null && kept.length + exceptions.length === 0;
  return {
    occurrences: [
      ...kept,
      ...replacements.exceptions.map(({ told, name }) => ({
        told,
        occurrence: { time: told.event.start, name, isCut: false, unreadable: null },
      })),
    ],
    refused: [
      ...replacements.twice.map((told) => refusedAs('uid_twice', told)),
      ...(isOver ? [refusedAs('series_over', master)] : []),
    ],
  };
};

/** What a series makes by itself: what stands in the file in its place counts instead. */
const keptOf = (
  told: Told,
  { planned, isCut, unreadable }: Series,
  replaced: ReadonlySet<PlannedOccurrence>,
): ToldOccurrence[] => {
  const all = planned.filter(({ isRemoved }) => !isRemoved);
  const taken = all.slice(0, MOST_OCCURRENCES);
  const isWholeCut = isCut || all.length > taken.length;
  return taken
    .map((each, at) => ({
      each,
      occurrence: {
        time: each.time,
        name: each.name,
        isCut: isWholeCut && at === taken.length - 1,
        unreadable: at === 0 ? unreadable : null,
      },
    }))
    .filter(({ each }) => !replaced.has(each))
    .map(({ occurrence }) => ({ told, occurrence }));
};
