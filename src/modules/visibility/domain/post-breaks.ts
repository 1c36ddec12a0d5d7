import type { CalendarDate } from '../../../kernel/time.js';
import {
  METRICS_WITH_EPOCHS,
  breaksIn,
  isStoryWebhook,
  methodologyOf,
  type CountedPost,
  type CountedValue,
  type SeriesBreak,
} from './methodology.js';
import type { MetricValues } from './metrics.js';

/** A day of a post's series and the counters that it knows. */
export interface ToldDay {
  readonly date: CalendarDate;
  readonly metrics: MetricValues;
}

/** A story whose views are those of Meta's last message. */
export interface LastMessage {
  /** The day from which on they are. */
  readonly since: CalendarDate;
  /** The last reading before that day that knew the views; null where none is kept. */
  readonly before: Pick<CountedValue, 'provenance' | 'method'> | null;
}

/** Whether a story's views are known to have come otherwise than by Meta's message. */
export const wasAsked = (post: CountedPost, before: LastMessage['before']): boolean =>
  before !== null && !isStoryWebhook(post, before);

/**
 * Where a post's series by day changes its meaning, in order of days.
 * @param days in order of days.
 * @param told null where the views are not those of a last message.
 */
export const postBreaks = (
  post: CountedPost,
  days: readonly ToldDay[],
  told: LastMessage | null,
): SeriesBreak[] =>
  METRICS_WITH_EPOCHS.flatMap((metric) => {
    const known = days.filter(({ metrics }) => typeof metrics[metric] === 'number');
    const meant = known.map(({ date }) => {
      const message = metric === 'views' ? told : null;
      // What stood before may be an earlier message: without its reading nobody knows, and no break is made up.
      if (message !== null && date < message.since && !wasAsked(post, message.before))
        return { date, meaning: null };
      const isTold = message !== null && date >= message.since;
      const provenance = isTold ? ('platform_webhook' as const) : null;
      return { date, meaning: methodologyOf(post, metric, { on: date, provenance }) };
    });
    return breaksIn(metric, meant);
  }).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
