import type { Cell, TableRow } from '../../../kernel/table.js';
import { coverageRecord } from './coverage-record.js';
import { eventRecord } from './event-record.js';
import { attendanceRecord, invitationRecord } from './guest-records.js';
import { influencerRecord } from './influencer-record.js';
import type { JsonRecord } from './json-record.js';
import { postRecord } from './post-record.js';
import { readSayings } from './read-sayings.js';
import { readingRecord } from './reading-record.js';
import { alignCells, isBlankRow } from './row-cells.js';
import type { SkipReason } from './row-codes.js';
import { isOfShorterTime, isTotalRow, repeatsHeaders } from './row-marks.js';
import type { RowNote } from './row-notes.js';
import type { RowPlan } from './row-plan.js';
import type { Sayings } from './sayings.js';

export type { JsonRecord } from './json-record.js';

/** What a row says. */
export interface RowReading {
  readonly place: number;
  /** In the shape of the API's request (of a table of readings: the reading); null where it is refused or skipped. */
  readonly record: JsonRecord | null;
  /** Of a row of readings: the post that they are of, where the row tells enough to log it. */
  readonly post: JsonRecord | null;
  /** Of several rows with one key the last counts; null where each stands for itself. */
  readonly rowKey: string | null;
  /** Why it is refused; empty where it is not. */
  readonly issues: readonly RowNote[];
  readonly warnings: readonly RowNote[];
  readonly skipped: SkipReason | null;
  readonly isTotal: boolean;
  readonly isBlank: boolean;
  /** What its columns that add up say, by header. */
  readonly sums: Readonly<Record<string, number>>;
}

const skippedRow = (place: number, skipped: SkipReason): RowReading => ({
  place,
  record: null,
  post: null,
  rowKey: null,
  issues: [],
  warnings: [],
  skipped,
  isTotal: skipped === 'total',
  isBlank: skipped === 'blank',
  sums: {},
});

const sumsOf = (sayings: Sayings, { read }: RowPlan): Record<string, number> =>
  Object.fromEntries(
    read
      .filter(({ field }) => field.addsUp === true)
      .flatMap(({ field, header }): [string, number][] => {
        const value = sayings.number(field.name);
        return value === undefined ? [] : [[header, value]];
      }),
  );

interface Records {
  readonly record: JsonRecord | null;
  readonly post: JsonRecord | null;
}

const alone = (record: JsonRecord | null): Records => ({ record, post: null });

const recordsOf = (sayings: Sayings, plan: RowPlan): Records => {
  switch (plan.kind) {
    case 'influencers':
      return alone(influencerRecord(sayings, plan));
    case 'invitations':
      return alone(invitationRecord(sayings, plan));
    case 'attendance':
      return alone(attendanceRecord(sayings, plan));
    case 'posts':
      return alone(postRecord(sayings, plan));
    case 'coverage':
      return alone(coverageRecord(sayings, plan));
    case 'events':
      return alone(eventRecord(sayings, plan));
    case 'readings': {
      const { reading, post } = readingRecord(sayings, plan);
      return { record: reading, post };
    }
  }
};

/** One post at one moment stands once in a file, however often it is written there. */
const keyOf = ({ kind }: RowPlan, record: JsonRecord): string | null =>
  kind === 'readings' ? JSON.stringify([record['post'], record['capturedAt']]) : null;

/** Why a row is no record, as its cells stand; null where it may be one. */
const reasonToSkip = (cells: readonly Cell[], plan: RowPlan): SkipReason | null => {
  if (isBlankRow(cells)) return 'blank';
  return repeatsHeaders(cells, plan) ? 'header' : null;
};

const refusedRow = (place: number, issue: RowNote): RowReading => ({
  ...skippedRow(place, 'blank'),
  isBlank: false,
  skipped: null,
  issues: [issue],
});

const spokenRow = (place: number, sayings: Sayings, plan: RowPlan): RowReading => {
  const { record, post } = sayings.isEmpty ? alone(null) : recordsOf(sayings, plan);
  const { issues, warnings } = sayings;
  const row = { ...skippedRow(place, 'says_nothing'), warnings, sums: sumsOf(sayings, plan) };
  if (issues.length > 0) return { ...row, skipped: null, issues };
  return record === null
    ? row
    : { ...row, skipped: null, record, post, rowKey: keyOf(plan, record) };
};

/** What a row of a table says, by the plan of its table. */
export const readRow = (row: TableRow, plan: RowPlan): RowReading => {
  const { place } = row;
  const reason = reasonToSkip(row.cells, plan);
  if (reason !== null) return skippedRow(place, reason);
  const { cells, issue, warning } = alignCells(row, plan);
  if (issue !== null) return refusedRow(place, issue);
  const sayings = readSayings(cells, plan);
  if (isTotalRow(cells, plan))
    return { ...skippedRow(place, 'total'), sums: sumsOf(sayings, plan) };
  if (isOfShorterTime(cells, plan)) return skippedRow(place, 'period');
  if (warning !== null) sayings.warnings.unshift(warning);
  return spokenRow(place, sayings, plan);
};
