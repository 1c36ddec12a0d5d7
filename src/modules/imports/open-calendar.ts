import { readFile } from 'node:fs/promises';

import type { Locale } from '../../kernel/context.js';
import {
  calendarText,
  readCalendar,
  type CalendarContents,
  type CalendarEntry,
  type CalendarOptions,
  type RefusedEntry,
} from '../calendars/calendars.contract.js';
import type { ColumnOfField } from './domain/column-of.js';
import type { TableNote } from './domain/import.js';
import type { ImportOptions } from './domain/options.js';
import type { OpenTable } from './open-table.js';
import type { ReadRow } from './take-rows.js';

/** How the calendar of an import is read; `now` is when it came, so that it says the same every time. */
export const calendarOptions = (
  { eventKind, seats, campaignId, venue, time, timeZone: told }: ImportOptions,
  timeZone: string,
  now: Date,
): CalendarOptions => ({
  timeZone: told ?? timeZone,
  now,
  ...(time !== undefined && { time }),
  defaults: {
    kind: eventKind ?? 'match',
    // How many seats a team has is in no calendar: nobody can answer before that is said.
    seats: seats ?? 0,
    ...(seats === undefined && { state: 'draft' as const }),
    ...(campaignId !== undefined && { campaignId }),
    ...(venue !== undefined && { venue }),
  },
});

/** What the calendar at `path` says; throws a problem where it is none. */
export const calendarAt = async (
  path: string,
  options: CalendarOptions,
): Promise<CalendarContents> => readCalendar(await readFile(path), options);

const isRefused = (entry: CalendarEntry | RefusedEntry): entry is RefusedEntry => 'code' in entry;

const rowOf = (entry: CalendarEntry | RefusedEntry, row: number, locale: Locale): ReadRow => {
  const notes = isRefused(entry) ? [entry] : entry.warnings;
  return {
    row,
    place: entry.place,
    record: isRefused(entry) ? null : { ...entry.record },
    post: null,
    isRefused: isRefused(entry),
    told: notes.map((note) => ({
      column: null,
      field: null,
      code: note.code,
      detail: calendarText(note, locale),
    })),
  };
};

/** The property of an event (RFC 5545) that tells a field. */
const PROPERTIES: Readonly<Record<string, string>> = {
  title: 'SUMMARY',
  venue: 'LOCATION',
  startsAt: 'DTSTART',
  endsAt: 'DTEND',
  state: 'STATUS',
  source: 'UID',
};

/** The events of a calendar as rows, in the order of the file. */
export class OpenCalendar implements OpenTable {
  readonly kind = 'events';
  private readonly all: readonly (CalendarEntry | RefusedEntry)[];

  constructor(
    { entries, refused }: CalendarContents,
    private readonly locale: Locale,
  ) {
    this.all = [...entries, ...refused].sort((one, other) => one.place - other.place);
  }

  readonly columnOf: ColumnOfField = (field) => PROPERTIES[field.split('.')[0] ?? ''] ?? null;

  async *rows(): AsyncGenerator<ReadRow, void> {
    for (const [index, entry] of this.all.entries()) yield rowOf(entry, index + 1, this.locale);
  }

  notes(): TableNote[] {
    return [];
  }
}
