import type { CoverageChanges, ToldCoverage } from './coverage-item.js';
import { settledReferences, type CoverageReferences, type FoundReferences } from './references.js';

/** What is simply filled in where it was not known. */
const GAPS = [
  'url',
  'place',
  'author',
  'language',
  'durationSeconds',
  'sentiment',
  'notes',
  'excerpt',
  'influencerId',
] as const satisfies readonly (keyof ToldCoverage)[];

const sameMoment = (one: unknown, other: unknown): boolean =>
  one instanceof Date && other instanceof Date && one.getTime() === other.getTime();

/** Of `changes` those that would change something. */
export const differing = (known: ToldCoverage, changes: CoverageChanges): CoverageChanges =>
  Object.fromEntries(
    Object.entries(changes).filter(([field, value]) => {
      const stands = known[field as keyof ToldCoverage];
      return value !== undefined && value !== stands && !sameMoment(value, stands);
    }),
  );

/** An audience comes with who says so; who says so alone is taken where the figure is the same. */
const audienceGaps = (known: ToldCoverage, told: ToldCoverage): CoverageChanges => {
  const { audience, audienceSource, audienceProvenance } = told;
  if (audience === null) return {};
  if (known.audience === null) return { audience, audienceSource, audienceProvenance };
  const isNamed = known.audience === audience && known.audienceSource === null;
  return isNamed && audienceSource !== null ? { audienceSource } : {};
};

/** Event and campaign are filled in where what is told goes with what is known; both are then named. */
const placeGaps = (
  known: CoverageReferences,
  told: CoverageReferences,
  found: FoundReferences,
): CoverageChanges => {
  const goTogether = (one: string | null, other: string | null): boolean =>
    one === null || other === null || one === other;
  if (!goTogether(known.eventId, told.eventId)) return {};
  if (!goTogether(known.campaignId, told.campaignId)) return {};
  const eventId = known.eventId ?? told.eventId;
  const campaignId = known.campaignId ?? told.campaignId;
  if (eventId === known.eventId && campaignId === known.campaignId) return {};
  const settled = settledReferences({ eventId, campaignId, influencerId: null }, found);
  return 'references' in settled ? { eventId, campaignId } : {};
};

/**
 * What a second telling of a known piece teaches: only what was not known. What contradicts it is left out.
 * `found` holds what both refer to.
 */
export const learntCoverage = (
  known: ToldCoverage,
  told: ToldCoverage,
  found: FoundReferences,
): CoverageChanges => ({
  ...Object.fromEntries(
    GAPS.filter((field) => known[field] === null && told[field] !== null).map((field) => [
      field,
      told[field],
    ]),
  ),
  ...audienceGaps(known, told),
  ...placeGaps(known, told, found),
});
