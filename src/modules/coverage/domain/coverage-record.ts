import type { InfluencerReference } from '../../influencers/influencers.contract.js';
import type { CoverageChanges, NewCoverage } from './coverage-item.js';

/** What a record says of a piece; what it does not say is absent. */
export interface CoverageRecord {
  readonly id?: string;
  /** Who is seen in it, named otherwise than by the record's `influencerId`. */
  readonly influencer: InfluencerReference | null;
  readonly told: CoverageChanges;
}

/** What a new piece must say. */
const NEEDED = ['kind', 'outlet', 'title', 'publishedAt'] as const;

/** What a new piece must say and a record does not. */
export const missingIn = (told: CoverageChanges): readonly string[] =>
  NEEDED.filter((field) => told[field] === undefined);

/** Whether a record says enough for a new piece. */
export const isComplete = (told: CoverageChanges): told is NewCoverage =>
  missingIn(told).length === 0;

/** The record without who says so where nobody knows the figure; null where there is nothing to leave out. */
export const withoutIdleSource = (
  told: CoverageChanges,
  knownAudience: number | null,
): CoverageChanges | null => {
  const { audienceSource, audienceProvenance, ...others } = told;
  const isIdle = audienceSource !== undefined || audienceProvenance !== undefined;
  if (!isIdle || told.audience !== undefined || knownAudience !== null) return null;
  return others;
};

/** What a person should know of a source that was left out. */
export const IDLE_SOURCE = {
  code: 'audience_source_without_audience',
  en: 'The source and provenance of an audience were left out, since no audience is given.',
  fr: 'La source et la provenance de l’audience ont été laissées de côté, faute d’audience.',
} as const;
