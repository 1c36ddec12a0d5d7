import type { CalendarDate } from '../../../kernel/time.js';
import { METRICS, METRICS_WITH_EPOCHS, type Metric } from '../../visibility/visibility.contract.js';

/** Writes a piece of SQL for each counter, whose column is its name in snake case, separated by commas. */
export const eachCounter = (write: (column: string, metric: Metric) => string): string =>
  METRICS.map((metric) =>
    write(
      metric.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      metric,
    ),
  ).join(', ');

/** The days on which those counters were read whose meaning depends on it; null where unknown. */
export type ReadOnColumns = Readonly<Partial<Record<`${Metric}On`, CalendarDate | null>>>;

/** SQL of `ReadOnColumns`, of the current figures `c`, in `zone.name`. */
export const READ_ON_COLUMNS = METRICS_WITH_EPOCHS.map(
  (metric) => `to_char(c.${metric}_at at time zone zone.name, 'YYYY-MM-DD') as "${metric}On"`,
).join(', ');
