import { setImmediate } from 'node:timers/promises';

import type { RequestContext } from '../../../kernel/context.js';
import { fillText, type ProblemParams } from '../../../kernel/problem.js';
import type { RecordIssue } from '../../../kernel/record-intake.js';
import { inputText, type InputIssue } from '../../../platform/http/input-errors.js';
import type { SentReading } from '../domain/receipt.js';
import { visibilityProblems, type RejectionCode } from '../visibility.errors.js';
import { readRow, storable } from './read-rows.js';
import type { Refusal } from './understand-row.js';

/** Records after which other requests get their turn. */
const TURN = 200;

/** More issues about one record would tell nobody more. */
const MOST_ISSUES = 20;

/** A record that is a reading of a post, or what is wrong with it. */
export type ReadRecord = SentReading | readonly RecordIssue[];

/** Which field a refusal in our own words is about. */
const POINTERS: Readonly<Partial<Record<RejectionCode, string>>> = {
  post_not_identified: '/post',
  post_not_found: '/post/id',
  no_metrics: '/metrics',
  before_retention: '/capturedAt',
};

/** A refusal of the catalogue as an issue of a record, in the language of the caller. */
export const refusalIssue = (
  { locale }: RequestContext,
  code: RejectionCode,
  params: ProblemParams = {},
): RecordIssue => ({
  pointer: POINTERS[code] ?? (code === 'unknown_metric' ? `/metrics/${params['metric']}` : ''),
  code,
  detail: fillText(visibilityProblems.definitions[code][locale].detail, params),
});

const inputIssues = (
  { locale }: RequestContext,
  issues: readonly InputIssue[],
): readonly RecordIssue[] =>
  issues.slice(0, MOST_ISSUES).map((issue) => ({
    pointer: storable(issue.pointer),
    code: issue.code,
    detail: storable(inputText(issue, locale)),
  }));

const refused = (
  ctx: RequestContext,
  refusal: Refusal | null,
  issues: readonly InputIssue[],
): readonly RecordIssue[] =>
  refusal === null ? inputIssues(ctx, issues) : [refusalIssue(ctx, refusal.code, refusal.params)];

/** Reads each record for itself, as the rows of a request are read; those of accounts name no post. */
export const readRecords = async (
  ctx: RequestContext,
  records: readonly unknown[],
): Promise<ReadRecord[]> => {
  const read: ReadRecord[] = [];
  const now = ctx.now.getTime();
  for (const [index, record] of records.entries()) {
    if (index % TURN === TURN - 1) await setImmediate();
    const issues: InputIssue[] = [];
    const found = readRow(record, { index, issues, now });
    if (found === null || !('index' in found)) read.push(refused(ctx, found, issues));
    else if ('post' in found) read.push(found);
    else read.push([refusalIssue(ctx, 'post_not_identified')]);
  }
  return read;
};
