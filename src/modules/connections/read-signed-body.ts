import { shapeFault } from '../../platform/http/body-shape.js';
import { InvalidInput, type InputIssue } from '../../platform/http/input-errors.js';
import { connectionProblems } from './connections.errors.js';
import { parseExactly } from './domain/exact-json.js';

/** The one type of event that a signed connection takes. */
export const READINGS_REPORTED = 'readings.reported';

/** Most readings of one delivery, as of one call of the API. */
export const MOST_READINGS = 10_000;

/** As elsewhere: a body of a mebibyte that has more is made to be costly. */
const MOST_VALUES = 100_000;

const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The readings of an event, `{ type: "readings.reported", timestamp, data: { readings } }`, each yet to
 * be read. Throws what is wrong with the event as a whole. Fields beside these are passed over: the
 * services that sign and send for others add some of their own.
 */
export const readSignedBody = (body: Buffer): readonly unknown[] => {
  const event = parsed(body);
  const { data } = event;
  const readings = isObject(data) ? data['readings'] : undefined;
  const issues = [...envelopeIssues(event), ...dataIssues(data, readings)];
  if (issues.length > 0) throw new InvalidInput(issues);
  return readings as unknown[];
};

const parsed = (body: Buffer): Fields => {
  let event: unknown;
  try {
    event = parseExactly(body);
  } catch {
    throw connectionProblems.refuse('delivery_unreadable');
  }
  const isFit = isObject(event) && shapeFault(event, MOST_VALUES) === null;
  if (!isFit) throw connectionProblems.refuse('delivery_unreadable');
  return event as Fields;
};

const envelopeIssues = ({ type, timestamp }: Fields): InputIssue[] => {
  const issues: InputIssue[] = [];
  if (type !== READINGS_REPORTED) {
    const params = { allowed: READINGS_REPORTED };
    issues.push({ pointer: '/type', code: 'not_one_of', params });
  }
  if (typeof timestamp !== 'string' || !RFC3339.test(timestamp)) {
    issues.push({ pointer: '/timestamp', code: 'not_a_timestamp' });
  }
  return issues;
};

const dataIssues = (data: unknown, readings: unknown): InputIssue[] => {
  if (!isObject(data)) return [{ pointer: '/data', code: 'not_an_object' }];
  const pointer = '/data/readings';
  if (!Array.isArray(readings)) return [{ pointer, code: 'not_a_list' }];
  if (readings.length === 0) return [{ pointer, code: 'too_few', params: { min: 1 } }];
  return readings.length > MOST_READINGS
    ? [{ pointer, code: 'too_many', params: { max: MOST_READINGS } }]
    : [];
};
