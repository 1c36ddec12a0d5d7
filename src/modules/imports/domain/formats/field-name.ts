import { METRICS, type Metric } from '../../../visibility/visibility.contract.js';

const NAMED_FIELDS = [
  'post.externalId',
  'post.url',
  'publishedAt',
  'caption',
  'format',
  'capturedAt',
  'account.handle',
  /** The time that a row counts over, in the platform's words. */
  'period',
  /** The day that a row counts, where each row is a day. */
  'day',
] as const;

/** What a column of an export tells: the API's own names, `extra.` before what it has no counter for. */
export type FieldName = (typeof NAMED_FIELDS)[number] | `metrics.${Metric}` | `extra.${string}`;

const FIXED: ReadonlySet<string> = new Set([
  ...NAMED_FIELDS,
  ...METRICS.map((metric) => `metrics.${metric}`),
]);

/** Whether `text` names a field that a column of an export can tell. */
export const isFieldName = (text: string): text is FieldName =>
  FIXED.has(text) || /^extra\.[a-z][A-Za-z0-9]{0,59}$/.test(text);
