import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type {
  Obstacle,
  RecordIssue,
  RecordToTakeBack,
  TakenRecord,
} from '../../../kernel/record-intake.js';
import { INTAKE_WARNINGS, type IntakeWarning } from '../domain/intake-texts.js';
import { outsideName } from '../domain/outside-name.js';
import type { SentReading } from '../domain/receipt.js';
import type { ReadingReceipt } from '../domain/reading-receipt.js';
import { TakeBackReadings } from '../use-cases/take-back-readings.use-case.js';
import { TakeReadings, type ReadingFate } from '../use-cases/take-readings.use-case.js';
import { ReadingIntake } from '../visibility.contract.js';
import { readRecords, refusalIssue, type ReadRecord } from './read-records.js';
import { readRow } from './read-rows.js';

/** Takes in readings from elsewhere: all of a call in the few statements that one batch takes. */
@Injectable()
export class ReadingRecords extends ReadingIntake {
  constructor(
    private readonly takeReadings: TakeReadings,
    private readonly takeBackReadings: TakeBackReadings,
  ) {
    super();
  }

  async take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]> {
    const read = await readRecords(ctx, records);
    const readings = read.filter(isReading);
    const fates = readings.length === 0 ? [] : await this.takeReadings.execute(ctx, readings);
    let next = 0;
    return read.map((record) => {
      const fate = isReading(record) ? fates[next++] : undefined;
      if (fate !== undefined) return takenRecord(ctx, fate);
      return refused(isReading(record) ? [] : record);
    });
  }

  /** Nothing is ever built on a reading but what can be worked out again, so there is no obstacle. */
  async takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]> {
    const receipts = records.map(({ receipt }) => receipt as ReadingReceipt);
    await this.takeBackReadings.execute(ctx, receipts);
    return [];
  }

  wordsOf(record: unknown): readonly string[] {
    const read = readRow(record, { index: 0, issues: [], now: Number.MAX_SAFE_INTEGER });
    if (read === null || !('post' in read)) return [];
    const name = read.post.kind === 'id' ? read.post.id : outsideName(read.post)?.postKey;
    return name === undefined ? [] : [`reading:${name} ${read.capturedAt.toISOString()}`];
  }
}

const isReading = (read: ReadRecord): read is SentReading => 'index' in read;

const refused = (issues: readonly RecordIssue[]): TakenRecord => ({
  fate: 'refuse',
  id: null,
  issues,
  warnings: [],
  receipt: null,
});

const warning = (
  { locale }: RequestContext,
  code: IntakeWarning,
  pointer: string,
): RecordIssue => ({ pointer, code, detail: INTAKE_WARNINGS[code][locale] });

const takenRecord = (ctx: RequestContext, fate: ReadingFate): TakenRecord => {
  switch (fate.state) {
    case 'kept': {
      const warnings = fate.isBoxed ? [warning(ctx, 'post_not_logged', '/post')] : [];
      return { fate: 'create', id: null, issues: [], warnings, receipt: fate.receipt };
    }
    case 'known': {
      const warnings = fate.differs ? [warning(ctx, 'reading_differs', '/metrics')] : [];
      return { fate: 'skip', id: null, issues: [], warnings, receipt: null };
    }
    case 'before_retention':
      return refused([refusalIssue(ctx, 'before_retention', { from: fate.from })]);
    case 'post_not_found':
      return refused([refusalIssue(ctx, 'post_not_found', { id: fate.id })]);
  }
};
