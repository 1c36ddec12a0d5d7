import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type {
  Obstacle,
  RecordIssue,
  RecordToTakeBack,
  TakenRecord,
} from '../../../kernel/record-intake.js';
import { recordIssues } from '../../../platform/http/record-issues.js';
import { recognisedByName } from '../../influencers/influencers.contract.js';
import { CoverageIntake } from '../coverage.contract.js';
import type { CoverageReceipt } from '../coverage-receipt.js';
import { IDLE_SOURCE, type CoverageRecord } from '../domain/coverage-record.js';
import { recordWords } from '../domain/record-words.js';
import { TakeBackCoverage } from '../use-cases/take-back-coverage.use-case.js';
import type { TakenCoverage } from '../use-cases/take-coverage-record.use-case.js';
import { TakeCoverage, type CoverageOutcome } from '../use-cases/take-coverage.use-case.js';
import { readCoverageRecord } from './read-coverage-record.js';

/** Takes records of coverage in as the routes do. */
@Injectable()
export class CoverageIntakeDoor extends CoverageIntake {
  constructor(
    private readonly takeCoverage: TakeCoverage,
    private readonly takeBackCoverage: TakeBackCoverage,
  ) {
    super();
  }

  async take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]> {
    const read = records.map((record) => tryRecord(ctx, record));
    const good = read.filter((record): record is CoverageRecord => !Array.isArray(record));
    const outcomes = await this.takeCoverage.execute(ctx, good);
    const byRecord = new Map(good.map((record, index) => [record, outcomes[index]]));
    return read.map((record) => {
      if (isIssues(record)) return refused(record);
      const outcome = byRecord.get(record);
      if (outcome === undefined) throw new Error('every record that was taken has an outcome');
      return taken(ctx, outcome);
    });
  }

  async takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]> {
    const obstacles: Obstacle[] = [];
    const receipts = records.map(({ receipt }) => receipt as CoverageReceipt);
    const standing = await this.takeBackCoverage.prepare(ctx, receipts);
    for (const { row, receipt } of records) {
      try {
        await this.takeBackCoverage.execute(ctx, receipt as CoverageReceipt, standing);
      } catch (error) {
        for (const { code, detail } of issuesOf(ctx, error)) obstacles.push({ row, code, detail });
      }
    }
    return obstacles;
  }

  wordsOf(record: unknown): readonly string[] {
    return recordWords(record);
  }
}

const isIssues = (read: CoverageRecord | RecordIssue[]): read is RecordIssue[] =>
  Array.isArray(read);

const tryRecord = (ctx: RequestContext, record: unknown): CoverageRecord | RecordIssue[] => {
  try {
    return readCoverageRecord(record);
  } catch (error) {
    return issuesOf(ctx, error);
  }
};

/** What a refusal says; what is none is thrown on. */
const issuesOf = ({ locale }: RequestContext, error: unknown): RecordIssue[] => {
  const issues = recordIssues(error, locale);
  if (issues === null) throw error;
  return issues;
};

const refused = (issues: readonly RecordIssue[]): TakenRecord => ({
  fate: 'refuse',
  id: null,
  issues,
  warnings: [],
  receipt: null,
});

const taken = (ctx: RequestContext, outcome: CoverageOutcome): TakenRecord => {
  if (outcome.fate === 'refuse') return refused(issuesOf(ctx, outcome.why));
  const { fate, id, receipt } = outcome;
  return { fate, id, issues: [], warnings: warningsOf(ctx, outcome), receipt };
};

/** Who was recognised is told only where something was written of it. */
const warningsOf = (
  ctx: RequestContext,
  { fate, isSourceIdle, byNameAlone }: TakenCoverage,
): RecordIssue[] => {
  const { code, [ctx.locale]: detail } = IDLE_SOURCE;
  return [
    ...(isSourceIdle ? [{ pointer: '/audienceSource', code, detail }] : []),
    ...(byNameAlone === null || fate === 'skip' ? [] : [recognisedByName(byNameAlone, ctx.locale)]),
  ];
};
