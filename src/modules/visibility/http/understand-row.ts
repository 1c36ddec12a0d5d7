import type { ProblemParams } from '../../../kernel/problem.js';
import type { InputIssue } from '../../../platform/http/input-errors.js';
import type { AccountReference } from '../../influencers/influencers.contract.js';
import { METRICS } from '../domain/metrics.js';
import { outsideName } from '../domain/outside-name.js';
import type { SentCount, SentReading, SentRow } from '../domain/receipt.js';
import { tellsSomething, type PostReference } from '../domain/received-reading.js';
import type { RejectionCode } from '../visibility.errors.js';
import type {
  AccountReferenceRequest,
  PostReferenceRequest,
  ReadingRequest,
} from './dto/receive-readings.dto.js';

/** Bytes of a post's name from outside; a longer one would not fit its index. */
const LONGEST_NAME = 700;

/** Older ones are mistakes: nothing that is followed here existed. */
const EARLIEST_MS = Date.UTC(1990, 0, 1);

/** Later ones are mistakes, and would hide every figure after them: 366 days from now. */
const MOST_AHEAD_MS = 366 * 24 * 60 * 60 * 1000;

/** Why a row cannot be taken, in our own words. */
export interface Refusal {
  readonly code: RejectionCode;
  readonly params?: ProblemParams;
}

/** Which row is read, what was found wrong with it, and when that is (epoch milliseconds). */
export interface Asked {
  readonly index: number;
  readonly issues: InputIssue[];
  readonly now: number;
}

const isGiven = <T>(value: T | null | undefined): value is T =>
  value !== undefined && value !== null;

/** The post's one name; null where there is none, or more than one. */
const postNamed = ({
  id,
  platform,
  externalId,
  url,
}: PostReferenceRequest): PostReference | null => {
  const isNamed = isGiven(platform) || isGiven(externalId);
  if (Number(isGiven(id)) + Number(isGiven(url)) + Number(isNamed) !== 1) return null;
  if (isGiven(id)) return { kind: 'id', id };
  if (isGiven(url)) return { kind: 'url', url };
  return platform && externalId ? { kind: 'external', platform, externalId } : null;
};

const accountNamed = ({
  id,
  platform,
  handle,
}: AccountReferenceRequest): AccountReference | null => {
  const isNamed = isGiven(platform) || isGiven(handle);
  if (isGiven(id)) return isNamed ? null : { kind: 'id', id };
  return platform && handle ? { kind: 'handle', platform, handle } : null;
};

/** What class-validator cannot see in one field alone. */
const addMoment = ({ issues, now }: Asked, capturedAt: number): void => {
  if (capturedAt < EARLIEST_MS) issues.push({ pointer: '/capturedAt', code: 'not_a_timestamp' });
  if (capturedAt - now > MOST_AHEAD_MS)
    issues.push({ pointer: '/capturedAt', code: 'in_the_future' });
};

const addName = ({ issues }: Asked, post: PostReference): void => {
  if (post.kind === 'id') return;
  if (Buffer.byteLength(outsideName(post)?.postKey ?? '') > LONGEST_NAME) {
    const pointer = post.kind === 'url' ? '/post/url' : '/post/externalId';
    issues.push({ pointer, code: 'too_long', params: { max: LONGEST_NAME } });
  }
};

const readingOf = (read: ReadingRequest, post: PostReference, index: number): SentReading => {
  const { capturedAt, provenance, metrics, method = null, quality = null, extra = null } = read;
  return { index, post, capturedAt, provenance, metrics, method, quality, extra };
};

const understandPost = (
  read: ReadingRequest,
  named: PostReferenceRequest,
  asked: Asked,
): SentReading | Refusal | null => {
  const post = postNamed(named);
  if (post === null) return { code: 'post_not_identified' };
  if (isGiven(read.metrics.followers))
    return { code: 'unknown_metric', params: { metric: 'followers', metrics: METRICS.join(', ') } };
  if (!tellsSomething(read.metrics)) return { code: 'no_metrics' };
  addMoment(asked, read.capturedAt.getTime());
  addName(asked, post);
  return asked.issues.length > 0 ? null : readingOf(read, post, asked.index);
};

const understandAccount = (
  read: ReadingRequest,
  named: AccountReferenceRequest,
  asked: Asked,
): SentCount | Refusal | null => {
  const account = accountNamed(named);
  if (account === null) return { code: 'account_not_identified' };
  const { capturedAt, provenance, metrics, method = null, quality = null } = read;
  const other = METRICS.find((metric) => isGiven(metrics[metric]));
  if (other !== undefined)
    return { code: 'unknown_metric', params: { metric: other, metrics: 'followers' } };
  const { followers } = metrics;
  if (!isGiven(followers)) return { code: 'no_metrics' };
  // Nothing would keep it: better refused than lost without a word.
  if (isGiven(read.extra)) asked.issues.push({ pointer: '/extra', code: 'unknown_field' });
  addMoment(asked, capturedAt.getTime());
  if (asked.issues.length > 0) return null;
  return { index: asked.index, account, capturedAt, provenance, method, quality, followers };
};

/** What a row says, whose fields are each in order; null where `asked.issues` then says what is wrong. */
export const understand = (read: ReadingRequest, asked: Asked): SentRow | Refusal | null => {
  const { post, account } = read;
  if (isGiven(post) && isGiven(account)) return { code: 'post_or_account' };
  if (isGiven(post)) return understandPost(read, post, asked);
  if (isGiven(account)) return understandAccount(read, account, asked);
  asked.issues.push({ pointer: '/post', code: 'required' });
  return null;
};
