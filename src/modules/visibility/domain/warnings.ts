import type { ProblemParams } from '../../../kernel/problem.js';
import { METRICS, type Metric, type MetricValues } from './metrics.js';

const DAY_MS = 86_400_000;

/** What may look wrong about a figure. A warning is shown beside it and never keeps it out. */
export const WARNING_CODES = [
  'impressions_below_reach',
  'views_below_reach',
  'likes_above_reach',
  'negative_counter',
  'counter_halved',
  'comments_gone',
  'captured_in_future',
  'captured_before_publication',
] as const;

/** The name of one kind of warning. */
export type WarningCode = (typeof WARNING_CODES)[number];

/** One thing that looks wrong, the counter concerned where it is one, and the figures to say it with. */
export interface Warning {
  readonly code: WarningCode;
  readonly metric?: Metric;
  readonly params: ProblemParams;
}

/** A reading as the sanity rules look at it. */
export interface ReadingToCheck {
  readonly capturedAt: Date;
  readonly receivedAt: Date;
  readonly metrics: MetricValues;
}

/** What is known beside a reading: the values that stood just before it was captured, and its post. */
export interface ReadingSurroundings {
  readonly previous: MetricValues | null;
  readonly publishedAt: Date | null;
}

/** Counters of which the first is never above the second, and which of them a warning is about. */
interface Order {
  readonly code: WarningCode;
  readonly metric: Metric;
  readonly less: Metric;
  readonly more: Metric;
}

/**
 * Who is reached is shown the post at least once; one account likes a post once, and sees it before.
 * Reach above followers is ordinary: others see it too.
 */
const ORDERS: readonly Order[] = [
  { code: 'impressions_below_reach', metric: 'impressions', less: 'reach', more: 'impressions' },
  { code: 'views_below_reach', metric: 'views', less: 'reach', more: 'views' },
  { code: 'likes_above_reach', metric: 'likes', less: 'likes', more: 'reach' },
];

const outOfOrder = (metrics: MetricValues): Warning[] =>
  ORDERS.flatMap(({ code, metric, less, more }): Warning[] => {
    const [low, high] = [metrics[less], metrics[more]];
    const isBroken = typeof low === 'number' && typeof high === 'number' && low > high;
    return isBroken ? [{ code, metric, params: { [less]: low, [more]: high } }] : [];
  });

/** Likes may stand below zero (LinkedIn); anything else so is a mark, such as Meta’s −1 for “fewer than five”. */
const negativeCounters = (metrics: MetricValues): Warning[] =>
  METRICS.flatMap((metric): Warning[] => {
    const value = metrics[metric];
    const isOdd = metric !== 'likes' && typeof value === 'number' && value < 0;
    return isOdd ? [{ code: 'negative_counter', metric, params: { value } }] : [];
  });

const countersHalved = (before: MetricValues, after: MetricValues): Warning[] =>
  METRICS.flatMap((metric): Warning[] => {
    const from = before[metric];
    const to = after[metric];
    const halved = typeof from === 'number' && typeof to === 'number' && from > 0 && to * 2 <= from;
    if (!halved) return [];
    // Comments that are switched off are answered with 0 by some platforms.
    if (metric === 'comments' && to === 0)
      return [{ code: 'comments_gone', metric, params: { from } }];
    return [{ code: 'counter_halved', metric, params: { from, to } }];
  });

const capturedInFuture = ({ capturedAt, receivedAt }: ReadingToCheck): Warning[] =>
  capturedAt.getTime() - receivedAt.getTime() > DAY_MS
    ? [
        {
          code: 'captured_in_future',
          params: { capturedAt: capturedAt.toISOString(), receivedAt: receivedAt.toISOString() },
        },
      ]
    : [];

const capturedBeforePublication = (capturedAt: Date, publishedAt: Date): Warning[] =>
  capturedAt < publishedAt
    ? [
        {
          code: 'captured_before_publication',
          params: { capturedAt: capturedAt.toISOString(), publishedAt: publishedAt.toISOString() },
        },
      ]
    : [];

/**
 * Whether a reading may look wrong, whatever it is compared with: nearly none does, and thousands are asked
 * about at once. Where it answers false, `readingWarnings` finds nothing but what its surroundings tell.
 */
export const mayLookWrong = ({ capturedAt, receivedAt, metrics }: ReadingToCheck): boolean => {
  for (const { less, more } of ORDERS) {
    const [low, high] = [metrics[less], metrics[more]];
    if (typeof low === 'number' && typeof high === 'number' && low > high) return true;
  }
  for (const metric of METRICS) {
    const value = metrics[metric];
    if (typeof value === 'number' && value < 0) return true;
  }
  return capturedAt.getTime() - receivedAt.getTime() > DAY_MS;
};

/**
 * What looks wrong about a reading: impressions or views below reach, likes above it, a counter
 * below zero that counts things, one at half or less of what stood before, a moment more than a
 * day after it was received or before its post appeared. Platforms do send such readings, so they are kept and count like any other.
 */
export const readingWarnings = (
  reading: ReadingToCheck,
  { previous, publishedAt }: ReadingSurroundings,
): Warning[] => [
  ...outOfOrder(reading.metrics),
  ...negativeCounters(reading.metrics),
  ...(previous === null ? [] : countersHalved(previous, reading.metrics)),
  ...capturedInFuture(reading),
  ...(publishedAt === null ? [] : capturedBeforePublication(reading.capturedAt, publishedAt)),
];
