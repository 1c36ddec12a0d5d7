import type { Fate, RecordIssue, TakenRecord } from '../../../kernel/record-intake.js';
import type { Locale } from '../../../kernel/context.js';
import type { CalendarEntry, RefusedEntry } from './calendar.js';
import { calendarText } from './calendar-texts.js';

/** Something in a calendar that a person should look at. */
export interface ResultNote {
  /** The line of the calendar. */
  readonly line: number;
  readonly title: string | null;
  readonly code: string;
  /** In the language of whoever refreshed it. */
  readonly detail: string;
}

/** What came of reading a calendar. */
export interface RefreshResult extends Readonly<Record<Fate, number>> {
  /** Coming events that the calendar told of once, and no longer does. */
  readonly missing: number;
  /** The first of what a person should look at, refusals first. */
  readonly notes: readonly ResultNote[];
}

/** Most notes that are kept. */
const MOST_NOTES = 100;

/** What comes of the entries of a calendar, and what became of each. */
export const resultOf = (
  entries: readonly { readonly entry: CalendarEntry; readonly taken: TakenRecord }[],
  refused: readonly RefusedEntry[],
  { missing, locale }: { readonly missing: number; readonly locale: Locale },
): RefreshResult => {
  const count = (fate: Fate): number => entries.filter(({ taken }) => taken.fate === fate).length;
  const noteOf = (entry: CalendarEntry, { code, detail }: RecordIssue): ResultNote => ({
    line: entry.place,
    title: entry.record.title,
    code,
    detail,
  });
  const notes = [
    ...refused.map((each) => ({
      line: each.place,
      title: each.title,
      code: each.code,
      detail: calendarText(each, locale),
    })),
    ...entries.flatMap(({ entry, taken }) => taken.issues.map((issue) => noteOf(entry, issue))),
    ...entries.flatMap(({ entry, taken }) => taken.warnings.map((issue) => noteOf(entry, issue))),
    ...entries.flatMap(({ entry, taken }) =>
      taken.fate === 'create' ? hintsOf(entry, locale) : [],
    ),
  ];
  return {
    create: count('create'),
    update: count('update'),
    skip: count('skip'),
    refuse: count('refuse') + refused.length,
    missing,
    notes: notes.slice(0, MOST_NOTES),
  };
};

/** What was assumed of a new event; of one that is known a person saw it before. */
const hintsOf = (entry: CalendarEntry, locale: Locale): ResultNote[] =>
  entry.warnings.map((warning) => ({
    line: warning.place,
    title: entry.record.title,
    code: warning.code,
    detail: calendarText(warning, locale),
  }));
