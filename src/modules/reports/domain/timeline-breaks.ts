import type { Locale } from '../../../kernel/context.js';
import type { CalendarDate } from '../../../kernel/time.js';
import {
  epochsOf,
  isStoryWebhook,
  methodologyOf,
  toldBreak,
  wasAsked,
  type LastMessage,
  type MethodologyCode,
  type SeriesBreak,
} from '../../visibility/visibility.contract.js';
import type { ReportPost } from './report-post.js';
import { CARRIED, type Carried, type TimelineBreak } from './timeline.js';

/** A day on which one post's counter may have changed its meaning. */
export interface Doubt {
  readonly postId: string;
  readonly metric: Carried;
  readonly since: CalendarDate;
  /** Whether it is the day of a story's last message, so that what stood before has to be known. */
  readonly isTold: boolean;
}

/** The days around it on which the counter was known: the last before, the first from it on. */
export interface DaysAround extends Omit<Doubt, 'isTold'> {
  readonly before: CalendarDate;
  readonly after: CalendarDate;
  /** For the day of a last message, the last reading before it; null where none is kept. */
  readonly reading: LastMessage['before'];
}

const webhookDay = (post: ReportPost): CalendarDate | null => {
  const { views } = post.figures;
  return views?.readOn !== undefined && isStoryWebhook(post, views) ? views.readOn : null;
};

/**
 * Where the posts' series may break: on each day on which the platform changed a counter between
 * the post's appearance and its last reading, and on the day of a story's last message. Most posts
 * have none, so that only few series have to be looked at.
 */
export const doubtsOf = (posts: readonly ReportPost[]): Doubt[] =>
  posts.flatMap((post) =>
    CARRIED.flatMap((metric): Doubt[] => {
      const last = post.figures[metric]?.readOn;
      if (last === undefined) return [];
      const days = epochsOf(post, metric).flatMap(({ since }) =>
        since !== null && post.publishedOn < since && since <= last
          ? [{ postId: post.id, metric, since, isTold: false }]
          : [],
      );
      const told = metric === 'views' ? webhookDay(post) : null;
      return told === null
        ? days
        : [...days, { postId: post.id, metric, since: told, isTold: true }];
    }),
  );

const breakAt = (
  post: ReportPost,
  { metric, before, after, reading }: DaysAround,
): SeriesBreak | null => {
  const told = metric === 'views' ? webhookDay(post) : null;
  const meaningOn = (on: CalendarDate): MethodologyCode | undefined => {
    // What stood before a last message may be an earlier one: no break is made up.
    if (told !== null && on < told && !wasAsked(post, reading)) return undefined;
    const provenance = told !== null && on >= told ? ('platform_webhook' as const) : null;
    return methodologyOf(post, metric, { on, provenance })?.code;
  };
  const [from, to] = [meaningOn(before), meaningOn(after)];
  return from === undefined || to === undefined || from === to
    ? null
    : { date: after, metric, from, to };
};

/** The breaks of a timeline: each with how many posts' series break there so. */
export const timelineBreaks = (
  posts: readonly ReportPost[],
  around: readonly DaysAround[],
  locale: Locale,
): TimelineBreak[] => {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const found = new Map<string, { readonly at: SeriesBreak; readonly posts: Set<string> }>();
  for (const days of around) {
    const post = byId.get(days.postId);
    const at = post === undefined ? null : breakAt(post, days);
    if (at === null) continue;
    const key = `${at.date} ${at.metric} ${at.from} ${at.to}`;
    const known = found.get(key) ?? { at, posts: new Set() };
    known.posts.add(days.postId);
    found.set(key, known);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { at, posts: those }]) => ({ ...toldBreak(at, locale), posts: those.size }));
};
