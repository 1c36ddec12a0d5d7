import { setImmediate } from 'node:timers/promises';

import type { RequestContext } from '../../../kernel/context.js';
import { shapeFault } from '../../../platform/http/body-shape.js';
import { compileInput } from '../../../platform/http/compiled-input.js';
import { inputText, type InputIssue } from '../../../platform/http/input-errors.js';
import { tryInput } from '../../../platform/http/input.pipe.js';
import { METRICS } from '../domain/metrics.js';
import type { Rejection, SentRow } from '../domain/receipt.js';
import { rejection } from '../use-cases/receive-readings.use-case.js';
import { ReadingRequest } from './dto/receive-readings.dto.js';
import { understand, type Asked, type Refusal } from './understand-row.js';
import { UnreadableLine } from './unreadable-line.js';

/** Milliseconds of reading after which other requests get their turn. */
const TURN_MS = 2;

/** Rows after which the clock is looked at. */
const LOOK = 16;

/** Values in one row: as many as its free part may hold, and the fields around it. */
const MOST_VALUES = 6_000;

/** The rows of a batch that can be understood, and the others. */
export interface ReadRows {
  readonly readings: readonly SentRow[];
  readonly rejected: readonly Rejection[];
}

const readPlainly = compileInput(ReadingRequest);

/** What a row says; a refusal in our own words, or null where `asked.issues` says what is wrong. */
export const readRow = (row: unknown, asked: Asked): SentRow | Refusal | null => {
  if (row instanceof UnreadableLine) return { code: row.code };
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { code: 'invalid_reading' };
  const read = readFields(row, asked.issues);
  return read === null ? refusalIn(asked.issues) : understand(read, asked);
};

/** The compiled reader is asked first: it is some ten times faster, and says of most rows all there is to say. */
const readFields = (row: object, issues: InputIssue[]): ReadingRequest | null => {
  // Before any rule looks into it: what goes deep breaks whatever recurses.
  if ('extra' in row && !isShapely(row, issues)) return null;
  const read = readPlainly(row);
  if (read !== null) return read;
  return isShapely(row, issues) ? tryInput(ReadingRequest, row, '/', issues) : null;
};

/** Nothing in a row goes deep, is a name that every object has, or is there a thousand times too often. */
const isShapely = (part: unknown, issues: InputIssue[]): boolean => {
  const fault = shapeFault(part, MOST_VALUES);
  if (fault === null) return true;
  const { pointer } = fault;
  const code = fault.code === 'inherited_name' ? 'unknown_field' : fault.code;
  issues.splice(0, issues.length, { pointer, code, params: { max: MOST_VALUES } });
  return false;
};

const METRIC_POINTER = '/metrics/';

/** What is wrong, where our own words say it better than those about any field. */
const refusalIn = (issues: readonly InputIssue[]): Refusal | null => {
  const [first] = issues;
  if (first?.code !== 'unknown_field' || !first.pointer.startsWith(METRIC_POINTER)) return null;
  const metric = storable(first.pointer.slice(METRIC_POINTER.length, METRIC_POINTER.length + 60));
  return { code: 'unknown_metric', params: { metric, metrics: METRICS.join(', ') } };
};

/** Refusals are kept as jsonb, which takes neither half a character, as a cut leaves it, nor U+0000. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '');

const sentenceOf = (issue: InputIssue, ctx: RequestContext): string =>
  storable(`${issue.pointer.slice(1, 80).replaceAll('/', '.')}: ${inputText(issue, ctx.locale)}`);

const rejected = (
  ctx: RequestContext,
  index: number,
  refusal: Refusal | null,
  issues: readonly InputIssue[],
): Rejection =>
  refusal === null
    ? {
        index,
        code: issues[0]?.code ?? 'invalid_reading',
        detail: issues
          .slice(0, 20)
          .map((issue) => sentenceOf(issue, ctx))
          .join(' '),
      }
    : rejection(ctx, index, refusal.code, refusal.params);

/**
 * Reads each row for itself, and lets other requests have their turn in between.
 * @param first the place of the first row: 0, or behind the slices that came before.
 */
export const readRows = async (
  ctx: RequestContext,
  rows: Iterable<unknown>,
  first = 0,
): Promise<ReadRows> => {
  const read: { readings: SentRow[]; rejected: Rejection[] } = { readings: [], rejected: [] };
  const now = ctx.now.getTime();
  let issues: InputIssue[] = [];
  let turn = performance.now();
  let index = first;
  for (const row of rows) {
    if (index % LOOK === LOOK - 1 && performance.now() - turn > TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
    const found = readRow(row, { index, issues, now });
    if (found !== null && 'index' in found) read.readings.push(found);
    else read.rejected.push(rejected(ctx, index, found, issues));
    if (issues.length > 0) issues = [];
    index += 1;
  }
  return read;
};
