import { METRICS, type Metric, type MetricValues } from './metrics.js';

/**
 * The counters that stood for a post, from the way in which the database writes an array of them:
 * `{12,NULL,…}`; null where the post had no reading.
 * @param metrics which counters these are, in their order.
 */
export const standingValues = (
  packed: string | null,
  metrics: readonly Metric[] = METRICS,
): MetricValues => {
  if (packed === null) return {};
  const values = packed.slice(1, -1).split(',');
  const known: Partial<Record<Metric, number>> = {};
  for (const [place, metric] of metrics.entries()) {
    const value = values[place];
    if (value !== undefined && value !== 'NULL') known[metric] = Number(value);
  }
  return known;
};
