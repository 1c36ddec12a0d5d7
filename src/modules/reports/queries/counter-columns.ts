import { METRICS, type Metric } from '../../visibility/visibility.contract.js';

/** Writes a piece of SQL for each counter, whose column is its name in snake case, separated by commas. */
export const eachCounter = (write: (column: string, metric: Metric) => string): string =>
  METRICS.map((metric) =>
    write(
      metric.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      metric,
    ),
  ).join(', ');
