import type { Locale } from '../../../kernel/context.js';
import {
  METRICS_WITH_MEANINGS,
  methodologyOf,
  toldMethodology,
  type Metric,
  type ToldMethodology,
} from '../../visibility/visibility.contract.js';
import type { ReportPost } from './report-post.js';

/** How much of a total is of one meaning. */
export interface MethodologyRow extends ToldMethodology {
  readonly metric: Metric;
  /** Posts whose current figure is of this meaning. */
  readonly posts: number;
  readonly value: number;
}

type Meaning = NonNullable<ReturnType<typeof methodologyOf>>;

const rowsOf = (posts: readonly ReportPost[], metric: Metric, locale: Locale): MethodologyRow[] => {
  const sums = new Map<Meaning['code'], { meaning: Meaning; posts: number; value: number }>();
  for (const post of posts) {
    const figure = post.figures[metric];
    if (figure === null) continue;
    const { readOn: on = post.publishedOn, provenance, value } = figure;
    const meaning = methodologyOf(post, metric, { on, provenance });
    if (meaning === null) continue;
    const sum = sums.get(meaning.code) ?? { meaning, posts: 0, value: 0 };
    sum.posts += 1;
    sum.value += value;
    sums.set(meaning.code, sum);
  }
  return [...sums.values()]
    .flatMap(({ meaning, ...sum }): MethodologyRow[] => {
      const told = toldMethodology(meaning, locale);
      return told === null ? [] : [{ metric, ...told, ...sum }];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
};

/**
 * What the totals add up: for each counter that platforms have redefined, how many posts' current
 * figures are of which meaning, and what they come to. Figures of platforms that never changed
 * theirs are in no row.
 */
export const methodologiesOf = (posts: readonly ReportPost[], locale: Locale): MethodologyRow[] =>
  METRICS_WITH_MEANINGS.flatMap((metric) => rowsOf(posts, metric, locale));
