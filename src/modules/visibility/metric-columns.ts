import { METRICS, PROVENANCES, isMeasured, type Metric } from './domain/metrics.js';
import { unmeasuredBit } from './domain/unmeasured.js';

/** The column of a counter: its name in snake case. */
export const columnOf = (metric: Metric): string =>
  metric.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Write = (column: string, metric: Metric) => string;

/** Writes a piece of SQL for each of these counters, in their order. */
export const eachOf = (metrics: readonly Metric[], write: Write, between = ', '): string =>
  metrics.map((metric) => write(columnOf(metric), metric)).join(between);

/** Writes a piece of SQL for each counter, in the order of `METRICS`. */
export const eachMetric = (write: Write, between = ', '): string => eachOf(METRICS, write, between);

/** The columns of the counters. */
export const METRIC_COLUMNS = eachMetric((column) => column);

/** The counters of a row named `alias`, as numbers under their own names; they stay below 2^53. */
export const metricValues = (alias: string): string =>
  eachMetric((column, metric) => `${alias}.${column}::float8 as "${metric}"`);

/** `supersedes` of domain/metrics.ts, for readings that are called `r`. */
export const LATEST_FIRST = `r.captured_at desc, array_position('{${PROVENANCES.join(',')}}'::text[], r.provenance), r.source collate "C"`;

const NOT_MEASURED = PROVENANCES.filter((provenance) => !isMeasured(provenance));

/** In a grouping of readings `r`: what the one that counts for `column` says in `told`. */
export const latestKnown = (column: string, told: string = column): string =>
  `(array_agg(r.${told} order by ${LATEST_FIRST}) filter (where r.${column} is not null))[1]`;

/** In a grouping of readings `r`: which of the values that count nobody measured, by `unmeasuredBit`. */
export const UNMEASURED = eachMetric(
  (column, metric) =>
    `coalesce((${latestKnown(column, 'provenance')} = any ('{${NOT_MEASURED.join(',')}}'::text[]))::int, 0) * ${unmeasuredBit(metric)}`,
  ' | ',
);

/** Which of these counters of the row named `alias` are known, by `unmeasuredBit`. */
export const knownBits = (alias: string, metrics: readonly Metric[] = METRICS): string =>
  eachOf(
    metrics,
    (column, metric) => `(${alias}.${column} is not null)::int * ${unmeasuredBit(metric)}`,
    ' | ',
  );
