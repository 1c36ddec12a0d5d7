import { sumKnown } from '../../../kernel/ratio.js';
import type { MetricValues } from './metrics.js';

/**
 * Engagements of one post: likes + comments + shares + saves + replies, of those that are known;
 * null where none is. Clicks, follows and profile visits are no engagements here.
 */
export const engagementsOf = (values: MetricValues): number | null =>
  sumKnown([values.likes, values.comments, values.shares, values.saves, values.replies]);
