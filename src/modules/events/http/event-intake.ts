import { Injectable } from '@nestjs/common';

import type { Locale, RequestContext } from '../../../kernel/context.js';
import type {
  Obstacle,
  RecordIssue,
  RecordToTakeBack,
  TakenRecord,
} from '../../../kernel/record-intake.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { recordIssues } from '../../../platform/http/record-issues.js';
import type { EventWarning } from '../domain/event-difference.js';
import { isNothing, keptSourceOf, planFor } from '../domain/event-plan.js';
import type { EventRecord } from '../domain/event-record.js';
import { EVENT_WARNINGS } from '../domain/event-warnings.js';
import { wordsOfEvent } from '../domain/event-words.js';
import type { KnownEvents, Recognised } from '../domain/known-events.js';
import { receiptOfMaking, type EventReceipt } from '../event-receipt.js';
import { EventIntake } from '../events.contract.js';
import { entryOf, entryOfView, type KnownEntry } from '../known-entry.js';
import { ChangeEventByPlan } from '../use-cases/change-event-by-plan.use-case.js';
import { ChangeEventState } from '../use-cases/change-event-state.use-case.js';
import { CreateEvent } from '../use-cases/create-event.use-case.js';
import { LockKnownEvents } from '../use-cases/lock-known-events.use-case.js';
import { TakeBackEvent } from '../use-cases/take-back-event.use-case.js';
import { readEventRecord, requestOfRecord } from './read-event-record.js';

/** Takes events in as the routes do, for whom they came another way. */
@Injectable()
export class EventIntakeDoor extends EventIntake {
  constructor(
    private readonly lockKnown: LockKnownEvents,
    private readonly createEvent: CreateEvent,
    private readonly changeByPlan: ChangeEventByPlan,
    private readonly changeState: ChangeEventState,
    private readonly takeBackEvent: TakeBackEvent,
  ) {
    super();
  }

  async take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]> {
    const read = records.map((record) => orRefused(ctx, () => readEventRecord(record)));
    const known = await this.lockKnown.execute(
      ctx,
      read.flatMap((record) => ('fate' in record ? [] : [record])),
    );
    const taken: TakenRecord[] = [];
    // One after the other: a later record sees what an earlier one did.
    for (const record of read)
      taken.push('fate' in record ? record : await this.takeOne(ctx, known, record));
    return taken;
  }

  async takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]> {
    const obstacles: Obstacle[] = [];
    for (const { row, receipt } of records) {
      try {
        await this.takeBackEvent.execute(ctx, receipt as EventReceipt);
      } catch (error) {
        for (const { code, detail } of issuesOf(ctx, error)) obstacles.push({ row, code, detail });
      }
    }
    return obstacles;
  }

  wordsOf(record: unknown): readonly string[] {
    return wordsOfEvent(record);
  }

  private async takeOne(
    ctx: RequestContext,
    known: KnownEvents<KnownEntry>,
    record: EventRecord,
  ): Promise<TakenRecord> {
    try {
      const meant = known.meant(record);
      if (meant !== null) return await this.change(ctx, known, { meant, record });
      if (record.id !== undefined) throw httpProblems.refuse('reference_not_found', {}, '/id');
      return await this.make(ctx, known, record);
    } catch (error) {
      return refused(issuesOf(ctx, error));
    }
  }

  private async change(
    ctx: RequestContext,
    known: KnownEvents<KnownEntry>,
    { meant, record }: { meant: Recognised<KnownEntry>; record: EventRecord },
  ): Promise<TakenRecord> {
    const { id } = meant.event;
    const plan = planFor(meant, record);
    const warnings = warningsIn(ctx.locale, plan?.warnings ?? []);
    if (plan === null || isNothing(plan)) return { ...SKIPPED, id, warnings };
    const { after, receipt } = await this.changeByPlan.execute(ctx, id, plan);
    known.put(entryOf(after));
    return { fate: 'update', id, issues: [], warnings, receipt };
  }

  private async make(
    ctx: RequestContext,
    known: KnownEvents<KnownEntry>,
    record: EventRecord,
  ): Promise<TakenRecord> {
    const { state } = record.said;
    if (state === 'cancelled')
      return { ...SKIPPED, warnings: warningsIn(ctx.locale, ['cancelled_before_known']) };
    const request = requestOfRecord(record);
    const source = keptSourceOf(record);
    const made = await this.createEvent.execute(ctx, { ...request, source });
    if (state === 'closed') await this.changeState.execute(ctx, made.id, 'close');
    known.put(entryOfView({ ...made, state: state ?? made.state }, source));
    const receipt = receiptOfMaking(made.id, made.updatedAt);
    return { fate: 'create', id: made.id, issues: [], warnings: [], receipt };
  }
}

const SKIPPED: TakenRecord = { fate: 'skip', id: null, issues: [], warnings: [], receipt: null };

const refused = (issues: readonly RecordIssue[]): TakenRecord => ({
  ...SKIPPED,
  fate: 'refuse',
  issues,
});

/** What a refusal says; any other error is thrown on. */
const issuesOf = (ctx: RequestContext, error: unknown): RecordIssue[] => {
  const issues = recordIssues(error, ctx.locale);
  if (issues === null) throw error;
  return issues;
};

const orRefused = <T>(ctx: RequestContext, read: () => T): T | TakenRecord => {
  try {
    return read();
  } catch (error) {
    return refused(issuesOf(ctx, error));
  }
};

const warningsIn = (locale: Locale, codes: readonly EventWarning[]): RecordIssue[] =>
  codes.map((code) => {
    const { pointer, texts } = EVENT_WARNINGS[code];
    return { pointer, code, detail: texts[locale] };
  });
