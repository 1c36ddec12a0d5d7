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

const meaningOf = (
  { figures, ...post }: ReportPost,
  metric: Metric,
  locale: Locale,
): ToldMethodology | null => {
  const figure = figures[metric];
  if (figure === null) return null;
  const { readOn: on = post.publishedOn, provenance } = figure;
  return toldMethodology(methodologyOf(post, metric, { on, provenance }), locale);
};

const rowsOf = (posts: readonly ReportPost[], metric: Metric, locale: Locale): MethodologyRow[] => {
  const rows = new Map<string, MethodologyRow>();
  for (const post of posts) {
    const meaning = meaningOf(post, metric, locale);
    const value = post.figures[metric]?.value;
    if (meaning === null || value === undefined) continue;
    const row = rows.get(meaning.code) ?? { metric, ...meaning, posts: 0, value: 0 };
    rows.set(meaning.code, { ...row, posts: row.posts + 1, value: row.value + value });
  }
  return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
};

/**
 * What the totals add up: for each counter that platforms have redefined, how many posts' current
 * figures are of which meaning, and what they come to. Figures of platforms that never changed
 * theirs are in no row.
 */
export const methodologiesOf = (posts: readonly ReportPost[], locale: Locale): MethodologyRow[] =>
  METRICS_WITH_MEANINGS.flatMap((metric) => rowsOf(posts, metric, locale));
