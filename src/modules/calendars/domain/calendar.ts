/** What new events of a calendar are like where it does not say. */
export interface CalendarDefaults {
  readonly kind?: string;
  readonly seats?: number;
  readonly campaignId?: string;
  readonly venue?: { readonly name?: string; readonly city?: string; readonly address?: string };
  readonly state?: 'draft' | 'open';
}

/** How a calendar is read. */
export interface CalendarOptions {
  /** The IANA zone of times that name none, and of the venue where the calendar names no other. */
  readonly timeZone: string;
  /** When an event begins of which only the day is known, `HH:MM`; 20:00 where it is not given. */
  readonly time?: string;
  /** Of a series, what comes up to two years later is taken. */
  readonly now: Date;
  readonly defaults?: CalendarDefaults;
}

/** What a person should look at although an entry was read. */
export const CALENDAR_WARNINGS = [
  'time_unknown',
  'end_unknown',
  'zone_assumed',
  'zone_unknown',
  'title_cut',
  'uid_made',
  'rule_unreadable',
  'series_cut',
  'range_ignored',
] as const;

/** Why an entry cannot be read. */
export const CALENDAR_REFUSALS = [
  'start_missing',
  'start_unreadable',
  'title_missing',
  'event_truncated',
  'uid_twice',
  'series_over',
] as const;

export type CalendarWarningCode = (typeof CALENDAR_WARNINGS)[number];
export type CalendarRefusalCode = (typeof CALENDAR_REFUSALS)[number];

/** Something to know about an entry. */
export interface CalendarNote<Code extends string = string> {
  /** The line of the file. */
  readonly place: number;
  readonly code: Code;
  /** What its sentence needs. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Which of its series an event is; nothing where it is of none. */
export interface CalendarOccurrence {
  /** The day for which it was first planned: that stays when the time of day moves. */
  readonly recurrenceDay?: string;
  /** The moment for which it was first planned, where it is not the first of its series on that day. */
  readonly recurrenceId?: string;
}

/** An event of a calendar as a record for the intake of events: plain JSON. */
export interface CalendarRecord {
  readonly source: CalendarOccurrence & { readonly uid: string; readonly sequence?: number };
  readonly title: string;
  readonly venue?: { readonly name?: string; readonly city?: string; readonly address?: string };
  readonly startsAt: string;
  readonly endsAt?: string;
  readonly state?: 'cancelled';
  readonly defaults: object;
}

/** An event of a calendar; one of a series stands at the line of its series. */
export interface CalendarEntry {
  readonly place: number;
  readonly record: CalendarRecord;
  readonly warnings: readonly CalendarNote<CalendarWarningCode>[];
}

/** An event that cannot be taken, and what it is called where that is known. */
export interface RefusedEntry extends CalendarNote<CalendarRefusalCode> {
  readonly title: string | null;
}

/** What a calendar says. */
export interface CalendarContents {
  /** What it calls itself. */
  readonly name: string | null;
  readonly entries: readonly CalendarEntry[];
  readonly refused: readonly RefusedEntry[];
}
