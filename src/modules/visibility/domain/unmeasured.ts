import { METRICS, type Metric, type MetricValues } from './metrics.js';

/** The bit of `post_day.unmeasured` that says of a counter's value that nobody measured it. */
export const unmeasuredBit = (metric: Metric): number => 1 << METRICS.indexOf(metric);

/** The counters of a day that are known and that nobody measured. */
export const unmeasuredOf = (values: MetricValues, bits: number): Metric[] =>
  METRICS.filter(
    (metric) => typeof values[metric] === 'number' && (bits & unmeasuredBit(metric)) !== 0,
  );
