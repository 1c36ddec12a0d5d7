import type { RequestContext } from '../../kernel/context.js';
import type {
  Obstacle,
  RecordIntake,
  RecordToTakeBack,
  TakenRecord,
} from '../../kernel/record-intake.js';
import type { Receipt } from './domain/receipt.js';

export { METHODOLOGY_CODES, type MethodologyCode } from './domain/methodology-epochs.js';
export {
  toldBreak,
  toldMethodology,
  type ToldBreak,
  type ToldMethodology,
} from './domain/methodology-texts.js';
export {
  METRICS_WITH_EPOCHS,
  METRICS_WITH_MEANINGS,
  epochsOf,
  isStoryWebhook,
  methodologyOf,
  type SeriesBreak,
} from './domain/methodology.js';
export { wasAsked, type LastMessage } from './domain/post-breaks.js';
export {
  METRICS,
  PROVENANCES,
  isMeasured,
  type Metric,
  type Provenance,
} from './domain/metrics.js';
export type { Receipt, Rejection } from './domain/receipt.js';
export { unmeasuredBit } from './domain/unmeasured.js';

/** The door for modules to which readings come by another way than the API. */
export abstract class Readings {
  /**
   * Takes rows in as the API does: each is read for itself, the good ones are stored, and every one
   * is accounted for. Their source is the actor of `ctx`. Joins an open unit of work.
   */
  abstract receive(ctx: RequestContext, rows: readonly unknown[]): Promise<Receipt>;
}

/**
 * Takes in readings of posts. A record has the shape of a reading that is sent to the API; its source is the
 * actor of the context. One whose post is not logged is taken into the unmatched box, with a warning.
 */
export abstract class ReadingIntake implements RecordIntake {
  abstract take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]>;
  abstract takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]>;
  abstract wordsOf(record: unknown): readonly string[];
}
