import { METRICS, type MetricValues } from './metrics.js';

/** What stands for a post that has readings. */
export interface Standing {
  /** When its latest reading was captured. */
  readonly capturedAt: Date;
  /** Its counters in the order of `METRICS`, as the database writes an array: `{12,NULL,…}`. */
  readonly packed: string;
}

/** A post that is logged. */
export interface LoggedPost {
  readonly postId: string;
  /** When the post appeared. */
  readonly publishedAt: Date;
  /** Null where it has no reading yet. */
  readonly standing: Standing | null;
}

/** The values that stand; read only where they are needed, because posts are looked up by the thousand. */
export const standingValues = (standing: Standing | null): MetricValues => {
  if (standing === null) return {};
  const values = standing.packed.slice(1, -1).split(',');
  const known: Partial<Record<(typeof METRICS)[number], number>> = {};
  for (const [place, metric] of METRICS.entries()) {
    const value = values[place];
    if (value !== undefined && value !== 'NULL') known[metric] = Number(value);
  }
  return known;
};
