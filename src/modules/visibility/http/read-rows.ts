import { setImmediate } from 'node:timers/promises';

import type { RequestContext } from '../../../kernel/context.js';
import type { ProblemParams } from '../../../kernel/problem.js';
import { inputText, type InputIssue } from '../../../platform/http/input-errors.js';
import { tryInput } from '../../../platform/http/input.pipe.js';
import { METRICS } from '../domain/metrics.js';
import { outsideName } from '../domain/outside-name.js';
import { tellsSomething, type PostReference } from '../domain/received-reading.js';
import {
  rejection,
  type Rejection,
  type SentReading,
} from '../use-cases/receive-readings.use-case.js';
import type { RejectionCode } from '../visibility.errors.js';
import { ReadingRequest, type PostReferenceRequest } from './dto/receive-readings.dto.js';

/** Rows that are read before other requests get their turn: about a hundredth of a second. */
const TURN = 500;

/** Bytes of a post's name from outside; a longer one would not fit its index. */
const LONGEST_NAME = 700;

/** Older ones are mistakes: nothing that is followed here existed. */
const EARLIEST = new Date('1990-01-01T00:00:00Z');

/** Later ones are mistakes, and would hide every figure after them: 366 days from now. */
const MOST_AHEAD_MS = 366 * 24 * 60 * 60 * 1000;

/** The rows of a batch that can be understood, and the others. */
export interface ReadRows {
  readonly readings: readonly SentReading[];
  readonly rejected: readonly Rejection[];
}

interface Refusal {
  readonly code: RejectionCode;
  readonly params?: ProblemParams;
}

type Reading = Omit<SentReading, 'index'>;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** The post's one name; null where there is none, or more than one. */
const referenceOf = (post: PostReferenceRequest): PostReference | null => {
  const { id, platform, externalId, url } = post;
  const given = [id, url, isGiven(platform) || isGiven(externalId) ? 'external' : null];
  if (given.filter(isGiven).length !== 1) return null;
  if (isGiven(id)) return { kind: 'id', id: id as string };
  if (isGiven(url)) return { kind: 'url', url: url as string };
  return platform && externalId ? { kind: 'external', platform, externalId } : null;
};

/** What class-validator cannot see in one field alone. */
const issuesOf = (post: PostReference, capturedAt: Date, now: Date): InputIssue[] => {
  const issues: InputIssue[] = [];
  if (capturedAt < EARLIEST) issues.push({ pointer: '/capturedAt', code: 'not_a_timestamp' });
  if (capturedAt.getTime() - now.getTime() > MOST_AHEAD_MS)
    issues.push({ pointer: '/capturedAt', code: 'in_the_future' });
  const key = outsideName(post)?.postKey ?? '';
  if (Buffer.byteLength(key) > LONGEST_NAME) {
    const pointer = post.kind === 'url' ? '/post/url' : '/post/externalId';
    issues.push({ pointer, code: 'too_long', params: { max: LONGEST_NAME } });
  }
  return issues;
};

const readRow = (row: unknown, issues: InputIssue[], now: Date): Reading | Refusal | null => {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { code: 'invalid_reading' };
  const read = tryInput(ReadingRequest, row, '/', issues);
  if (read === null) return refusalIn(issues);
  const post = referenceOf(read.post);
  if (post === null) return { code: 'post_not_identified' };
  if (!tellsSomething(read.metrics)) return { code: 'no_metrics' };
  issues.push(...issuesOf(post, read.capturedAt, now));
  return issues.length > 0 ? null : readingOf(read, post);
};

const readingOf = (read: ReadingRequest, post: PostReference): Reading => {
  const { capturedAt, provenance, metrics, method = null, quality = null, extra = null } = read;
  return { post, capturedAt, provenance, metrics, method, quality, extra };
};

const METRIC_POINTER = '/metrics/';

/** What is wrong, where our own words say it better than those about any field. */
const refusalIn = (issues: readonly InputIssue[]): Refusal | null => {
  const [first] = issues;
  if (first?.code !== 'unknown_field' || !first.pointer.startsWith(METRIC_POINTER)) return null;
  const metric = first.pointer.slice(METRIC_POINTER.length, METRIC_POINTER.length + 60);
  return { code: 'unknown_metric', params: { metric, metrics: METRICS.join(', ') } };
};

const sentenceOf = (issue: InputIssue, ctx: RequestContext): string =>
  `${issue.pointer.slice(1, 80).replaceAll('/', '.')}: ${inputText(issue, ctx.locale)}`;

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

/** Reads each row for itself, and lets other requests have their turn in between. */
export const readRows = async (
  ctx: RequestContext,
  rows: readonly unknown[],
): Promise<ReadRows> => {
  const read: { readings: SentReading[]; rejected: Rejection[] } = { readings: [], rejected: [] };
  for (const [index, row] of rows.entries()) {
    if (index % TURN === TURN - 1) await setImmediate();
    const issues: InputIssue[] = [];
    const found = readRow(row, issues, ctx.now);
    if (found !== null && 'post' in found) read.readings.push({ index, ...found });
    else read.rejected.push(rejected(ctx, index, found, issues));
  }
  return read;
};
