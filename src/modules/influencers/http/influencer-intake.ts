import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type {
  Obstacle,
  RecordIssue,
  RecordToTakeBack,
  TakenRecord,
} from '../../../kernel/record-intake.js';
import { readInput } from '../../../platform/http/input.pipe.js';
import { recordIssues } from '../../../platform/http/record-issues.js';
import { wordsOfPerson } from '../domain/person-words.js';
import type { InfluencerReceipt } from '../influencer-receipt.js';
import { InfluencerIntake } from '../influencers.contract.js';
import { PeopleAtHand, type ReadRecord } from '../people-at-hand.js';
import {
  emailIdentities,
  namedEmails,
  phoneRows,
  readAccounts,
} from '../use-cases/read-contact.js';
import { TakeBackInfluencer } from '../use-cases/take-back-influencer.use-case.js';
import { TakeInInfluencer } from '../use-cases/take-in-influencer.use-case.js';
import { InfluencerRecordRequest } from './dto/influencer-record.dto.js';

/** Takes people in as the routes do, for whom they came another way. */
@Injectable()
export class InfluencerIntakeDoor extends InfluencerIntake {
  constructor(
    private readonly atHand: PeopleAtHand,
    private readonly takeIn: TakeInInfluencer,
    private readonly takeBackInfluencer: TakeBackInfluencer,
  ) {
    super();
  }

  async take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]> {
    const read = records.map((record) => orIssues(ctx, () => readRecord(record)));
    const right = read.flatMap((each) => (Array.isArray(each) ? [] : [each]));
    const slice = await this.atHand.of(ctx, right);
    const taken: TakenRecord[] = [];
    // One after the other: a later record sees what an earlier one did.
    for (const each of read) {
      const outcome = Array.isArray(each)
        ? each
        : await orIssuesOf(ctx, () => this.takeIn.execute(ctx, slice, each));
      taken.push(
        Array.isArray(outcome) ? { ...UNTOUCHED, issues: outcome } : { ...UNTOUCHED, ...outcome },
      );
    }
    await this.takeIn.finish(ctx, slice);
    return taken;
  }

  async takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]> {
    const obstacles: Obstacle[] = [];
    for (const { row, receipt } of records) {
      const outcome = await orIssuesOf(ctx, () =>
        this.takeBackInfluencer.execute(ctx, receipt as InfluencerReceipt),
      );
      if (Array.isArray(outcome))
        obstacles.push(...outcome.map(({ code, detail }) => ({ row, code, detail })));
    }
    return obstacles;
  }

  wordsOf(record: unknown): readonly string[] {
    return wordsOfPerson(record);
  }
}

const UNTOUCHED: TakenRecord = {
  fate: 'refuse',
  id: null,
  issues: [],
  warnings: [],
  receipt: null,
};

const readRecord = (given: unknown): ReadRecord => {
  const record = readInput(InfluencerRecordRequest, given);
  phoneRows(record.phones ?? []);
  const { identities } = readAccounts(record.accounts ?? []);
  const emails = emailIdentities(namedEmails(record.email, record.emails));
  return { record, identities: [...emails, ...identities] };
};

const issuesOf = (ctx: RequestContext, error: unknown): RecordIssue[] => {
  const issues = recordIssues(error, ctx.locale);
  if (issues === null) throw error;
  return issues;
};

/** What `read` answers, or why it refused. */
const orIssues = <Result>(ctx: RequestContext, read: () => Result): Result | RecordIssue[] => {
  try {
    return read();
  } catch (error) {
    return issuesOf(ctx, error);
  }
};

const orIssuesOf = async <Result>(
  ctx: RequestContext,
  work: () => Promise<Result>,
): Promise<Result | RecordIssue[]> => {
  try {
    return await work();
  } catch (error) {
    return issuesOf(ctx, error);
  }
};
