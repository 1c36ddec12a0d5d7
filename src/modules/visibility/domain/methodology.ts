import type { CalendarDate } from '../../../kernel/time.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import { LINEAGES, type Epoch, type MethodologyCode } from './methodology-epochs.js';
import { METRICS, type Metric, type Provenance } from './metrics.js';

/**
 * Meta's message an hour after a story has vanished still counts by the names of before 2025.
 * https://developers.facebook.com/docs/instagram-api/guides/webhooks/
 */
const STORY_WEBHOOK: Epoch = { code: 'meta_story_webhook', since: null };

/**
 * Meta answers 0 for stories of people in Europe and Japan.
 * https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media/insights
 */
const STORY_REPLIES: Epoch = { code: 'instagram_story_replies', since: null };

/** A post as its platform counts it. */
export interface CountedPost {
  readonly platform: Platform;
  readonly format: string;
}

/** A value of a series: the day of its reading, and where it comes from. */
export interface CountedValue {
  /** In the zone in which days are counted: platforms name the day of a change, not its hour. */
  readonly on: CalendarDate;
  /** Null where it is not known, as at the end of an earlier day. */
  readonly provenance: Provenance | null;
  /** How the reading says that it was taken. */
  readonly method?: string | null;
}

const keyOf = (platform: string, metric: string): string => `${platform} ${metric}`;

const LINEAGES_BY_METRIC = Map.groupBy(LINEAGES, ({ platform, metric }) => keyOf(platform, metric));

/** The metrics whose meaning has changed somewhere on a known day. */
export const METRICS_WITH_EPOCHS: readonly Metric[] = METRICS.filter((metric) =>
  LINEAGES.some((lineage) => lineage.metric === metric),
);

/** The metrics of which a figure has to say what it counts. */
export const METRICS_WITH_MEANINGS: readonly Metric[] = METRICS.filter(
  (metric) => METRICS_WITH_EPOCHS.includes(metric) || metric === 'replies',
);

/** What a metric has meant on the platform of such a post, the oldest first; empty where it always meant the same. */
export const epochsOf = ({ platform, format }: CountedPost, metric: Metric): readonly Epoch[] =>
  LINEAGES_BY_METRIC.get(keyOf(platform, metric))?.find(
    ({ formats }) => formats === null || formats.includes(format),
  )?.epochs ?? [];

/** Whether a story's views were told by Meta's message after its end rather than asked for. */
export const isStoryWebhook = (
  { platform, format }: CountedPost,
  { provenance, method }: Pick<CountedValue, 'provenance' | 'method'>,
): boolean =>
  platform === 'instagram' &&
  format === 'story' &&
  (provenance === 'platform_webhook' || method === STORY_WEBHOOK.code);

const special = (post: CountedPost, metric: Metric, value: CountedValue): Epoch | null => {
  if (metric === 'views' && isStoryWebhook(post, value)) return STORY_WEBHOOK;
  const isStory = post.platform === 'instagram' && post.format === 'story';
  const wasAsked = value.provenance === 'platform_api' || value.provenance === 'platform_webhook';
  return metric === 'replies' && isStory && wasAsked ? STORY_REPLIES : null;
};

/**
 * What a metric meant when and where this value was read; null where it has only one meaning.
 * The day of the reading decides, not that of the post: platforms change how they count for all
 * posts at once. Two values of one metric may be compared where this is the same for both.
 */
export const methodologyOf = (
  post: CountedPost,
  metric: Metric,
  value: CountedValue,
): Epoch | null => {
  const exception = special(post, metric, value);
  if (exception !== null) return exception;
  const epochs = epochsOf(post, metric);
  if (epochs.length === 0) return null;
  return epochs.findLast(({ since }) => since === null || since <= value.on) ?? null;
};

/** A place where a series changes its meaning: from this value on it is another figure. */
export interface SeriesBreak {
  /** The day of the first value of the new meaning. */
  readonly date: CalendarDate;
  readonly metric: Metric;
  readonly from: MethodologyCode;
  readonly to: MethodologyCode;
}

/** The meaning of a metric at the end of a day, in order of days. */
export interface MeantOn {
  readonly date: CalendarDate;
  readonly meaning: Epoch | null;
}

/** Where one metric's series changes its meaning, given the days that know the metric, in order. */
export const breaksIn = (metric: Metric, days: readonly MeantOn[]): SeriesBreak[] =>
  days.flatMap(({ date, meaning }, i): SeriesBreak[] => {
    const from = days[i - 1]?.meaning?.code;
    const to = meaning?.code;
    return from === undefined || to === undefined || from === to
      ? []
      : [{ date, metric, from, to }];
  });
