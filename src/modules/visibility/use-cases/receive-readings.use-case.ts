import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { fillText, type ProblemParams } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { outsideName } from '../domain/outside-name.js';
import type { ReadingBatch, Receipt, Rejection, SentReading } from '../domain/receipt.js';
import type { NamedReading, UnmatchedReading } from '../domain/received-reading.js';
import { ReadingRepository } from '../reading.repository.js';
import { ReceiptNotes } from '../receipt-notes.js';
import { RollupRepository, type RollupGround } from '../rollup.repository.js';
import { visibilityProblems, type RejectionCode } from '../visibility.errors.js';
import { StoreReadings } from './store-readings.use-case.js';

export type { ReadingBatch, Receipt, Rejection, SentReading } from '../domain/receipt.js';

/** In which batch a reading came, and at which place of it. */
interface OfBatch {
  readonly batch: number;
  readonly index: number;
}

type BatchRow = NamedReading & OfBatch;

/** A rejection of the catalogue, in the language of the caller. */
export const rejection = (
  ctx: RequestContext,
  index: number,
  code: RejectionCode,
  params: ProblemParams = {},
): Rejection => {
  const { detail } = visibilityProblems.definitions[code][ctx.locale];
  return { index, code, detail: fillText(detail, params) };
};

/** A receipt that is being written. */
class Counted implements Receipt {
  accepted = 0;
  duplicates = 0;
  unmatched = 0;
  readonly rejected: Rejection[] = [];

  constructor(private readonly ctx: RequestContext) {}

  reject(index: number, code: RejectionCode, params: ProblemParams): void {
    this.rejected.push(rejection(this.ctx, index, code, params));
  }

  close(): Receipt {
    const { accepted, duplicates, unmatched, rejected } = this;
    return { accepted, duplicates, unmatched, rejected };
  }
}

const rowsOf = ({ ctx, sent }: ReadingBatch, batch: number): BatchRow[] => {
  const source = actorRef(ctx.actor);
  const receivedAt = ctx.now;
  return sent.map(
    ({ index, post, capturedAt, provenance, metrics, method, quality, extra }): BatchRow => ({
      batch,
      index,
      post,
      source,
      receivedAt,
      capturedAt,
      provenance,
      metrics,
      method,
      quality,
      extra,
    }),
  );
};

/** Takes readings in: those of logged posts are stored, those of posts yet to be logged are kept aside. */
@Injectable()
export class ReceiveReadings {
  constructor(
    private readonly db: UnitOfWork,
    private readonly rollups: RollupRepository,
    private readonly readings: ReadingRepository,
    private readonly storeReadings: StoreReadings,
    private readonly notes: ReceiptNotes,
  ) {}

  async execute(ctx: RequestContext, sent: readonly SentReading[]): Promise<Receipt> {
    const [receipt] = await this.executeAll([{ ctx, sent }]);
    if (receipt === undefined) throw new Error('every batch has a receipt');
    return receipt;
  }

  /**
   * Takes several batches of one workspace in, in one transaction; each gets its own receipt.
   * Of equal readings in two of them the first counts, as if the batches had come one after the other.
   */
  executeAll(batches: readonly ReadingBatch[]): Promise<Receipt[]> {
    const [first] = batches;
    if (first === undefined) return Promise.resolve([]);
    return this.db.run(first.ctx, async () => {
      const ground = await this.rollups.shareWorkspace(first.ctx.workspaceId);
      const counted = batches.map(({ ctx }) => new Counted(ctx));
      const rows = keptRows(batches.flatMap(rowsOf), ground, counted);
      const unmatched = await this.store(first.ctx, rows, { ground, counted });
      await this.setAside(first.ctx.workspaceId, unmatched, counted);
      const receipts = counted.map((receipt) => receipt.close());
      await this.notes.write(batches, receipts);
      return receipts;
    });
  }

  /** Returns the readings of posts that are not logged. */
  private async store(
    ctx: RequestContext,
    rows: readonly BatchRow[],
    { ground, counted }: { readonly ground: RollupGround; readonly counted: readonly Counted[] },
  ): Promise<(UnmatchedReading & OfBatch)[]> {
    const outcomes = await this.storeReadings.execute(ctx, rows, ground);
    const unmatched: (UnmatchedReading & OfBatch)[] = [];
    for (const [place, row] of rows.entries()) {
      const receipt = counted[row.batch];
      if (receipt === undefined) continue;
      const outcome = outcomes[place];
      if (outcome === 'stored') receipt.accepted += 1;
      else if (outcome === 'known') receipt.duplicates += 1;
      else {
        const name = outsideName(row.post);
        if (name !== null) unmatched.push({ ...row, post: name });
        else receipt.reject(row.index, 'post_not_found', { id: idOf(row) });
      }
    }
    return unmatched;
  }

  private async setAside(
    workspaceId: string,
    rows: readonly (UnmatchedReading & OfBatch)[],
    counted: readonly Counted[],
  ): Promise<void> {
    const boxed = new Set(await this.readings.insertUnmatched(workspaceId, rows));
    for (const row of rows) {
      const receipt = counted[row.batch];
      if (receipt === undefined) continue;
      if (boxed.has(row)) receipt.unmatched += 1;
      else receipt.duplicates += 1;
    }
  }
}

const idOf = ({ post }: NamedReading): string => (post.kind === 'id' ? post.id.toLowerCase() : '');

/** The rows that are not of a time of which nothing is kept any more; the others are rejected. */
const keptRows = (
  rows: BatchRow[],
  { keptFrom }: RollupGround,
  counted: readonly Counted[],
): BatchRow[] => {
  if (keptFrom === null) return rows;
  const from = keptFrom.toISOString().slice(0, 10);
  return rows.filter(({ batch, index, capturedAt }) => {
    const isKept = capturedAt >= keptFrom;
    if (!isKept) counted[batch]?.reject(index, 'before_retention', { from });
    return isKept;
  });
};
