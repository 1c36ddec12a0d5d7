import { bigints, jsons, texts, timestamps } from '../../platform/database/binary-array.js';
import { METRICS } from './domain/metrics.js';
import type { ReceivedReading } from './domain/received-reading.js';
import { METRIC_COLUMNS, eachMetric } from './metric-columns.js';

/** The columns that say what a reading says, whichever post it is about. */
export const READING_COLUMNS = `captured_at, received_at, source, provenance, method, quality, ${METRIC_COLUMNS}, extra`;

/** The place of the first parameter behind `readingParameters`. */
export const OWN_PARAMETERS = 14 + METRICS.length;

/** The arrays of `readingParameters` from `$2` on, for an `unnest` with the columns above. */
export const READING_ARRAYS = `$2::timestamptz[], $3::timestamptz[], $5::text[], $7::text[], $9::text[], $11::text[], ${eachMetric((_, metric) => `$${13 + METRICS.indexOf(metric)}::bigint[]`)}, $${OWN_PARAMETERS - 1}::jsonb[]`;

/** The columns above of an `unnest` named `t`: what all rows have in common came once, not in an array. */
export const READING_VALUES = `t.captured_at, coalesce(t.received_at, $4::timestamptz) as received_at, coalesce(t.source, $6::text) as source, coalesce(t.provenance, $8::text) as provenance, coalesce(t.method, $10::text) as method, coalesce(t.quality, $12::text) as quality, ${eachMetric((m) => `t.${m}`)}, t.extra`;

/** An array, or for rows that have one value in common none and that value. */
const eachOrAll = <T>(
  values: readonly T[],
  toArray: (values: readonly T[]) => Buffer,
): readonly [Buffer, T | null] => {
  const [first] = values;
  return values.every((value) => value === first)
    ? [toArray([]), first ?? null]
    : [toArray(values), null];
};

/** What readings say, as the parameters from `$2` on. */
export const readingParameters = (readings: readonly ReceivedReading[]): unknown[] => {
  const [receivedEach, receivedAll] = eachOrAll(
    readings.map(({ receivedAt }) => receivedAt.getTime()),
    timestamps,
  );
  return [
    timestamps(readings.map(({ capturedAt }) => capturedAt.getTime())),
    receivedEach,
    receivedAll === null ? null : new Date(receivedAll).toISOString(),
    ...eachOrAll(
      readings.map(({ source }) => source),
      texts,
    ),
    ...eachOrAll(
      readings.map(({ provenance }) => provenance),
      texts,
    ),
    ...eachOrAll(
      readings.map(({ method }) => method),
      texts,
    ),
    ...eachOrAll(
      readings.map(({ quality }) => quality),
      texts,
    ),
    ...METRICS.map((metric) => bigints(readings.map(({ metrics }) => metrics[metric]))),
    jsons(readings.map(({ extra }) => (extra === null ? null : JSON.stringify(extra)))),
  ];
};
