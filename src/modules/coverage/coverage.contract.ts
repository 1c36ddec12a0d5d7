import type { RequestContext } from '../../kernel/context.js';
import type {
  Obstacle,
  RecordIntake,
  RecordToTakeBack,
  TakenRecord,
} from '../../kernel/record-intake.js';

export {
  AUDIENCE_PROVENANCES,
  COVERAGE_KINDS,
  SENTIMENTS,
  type AudienceProvenance,
  type CoverageKind,
  type Sentiment,
} from './domain/coverage-item.js';

/**
 * The door by which coverage that somebody has elsewhere comes in: the body of `POST …/coverage`, with
 * `id` where it is known, and `influencer` to name the person seen otherwise than by id.
 */
export abstract class CoverageIntake implements RecordIntake {
  abstract take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]>;

  abstract takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]>;

  abstract wordsOf(record: unknown): readonly string[];
}
