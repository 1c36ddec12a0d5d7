import type { CalendarDate } from '../../../kernel/time.js';
import {
  METRICS_WITH_EPOCHS,
  breaksIn,
  methodologyOf,
  type CountedPost,
  type SeriesBreak,
} from './methodology.js';
import type { MetricValues } from './metrics.js';

/** A day of a post's series and the counters that it knows. */
export interface ToldDay {
  readonly date: CalendarDate;
  readonly metrics: MetricValues;
}

/**
 * Where a post's series by day changes its meaning, in order of days.
 * @param days in order of days.
 * @param webhookSince the day from which on a story's views are those of Meta's last message; null where these are not what stands.
 */
export const postBreaks = (
  post: CountedPost,
  days: readonly ToldDay[],
  webhookSince: CalendarDate | null,
): SeriesBreak[] =>
  METRICS_WITH_EPOCHS.flatMap((metric) => {
    const known = days.filter(({ metrics }) => typeof metrics[metric] === 'number');
    const meant = known.map(({ date }) => {
      const toldLast = webhookSince !== null && date >= webhookSince;
      const provenance = toldLast ? ('platform_webhook' as const) : null;
      return { date, meaning: methodologyOf(post, metric, { on: date, provenance }) };
    });
    return breaksIn(metric, meant);
  }).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
