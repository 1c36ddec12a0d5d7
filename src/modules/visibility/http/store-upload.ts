import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Draining } from '../../../platform/health/draining.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { Upload } from '../../../platform/http/upload-stream.js';
import { addReceipts, NO_RECEIPT, withRefused, type SliceReceipt } from '../domain/receipt-sum.js';
import type { Receipt } from '../domain/receipt.js';
import { ReadingIntake } from '../reading-intake.js';
import { visibilityProblems } from '../visibility.errors.js';
import { readRows, type ReadRows } from './read-rows.js';
import { slicesOf, type Slice } from './slices.js';

/** Refused rows that are kept to be told; who sends more has sent something else. */
const MOST_REJECTED = 10_000;

/** A slice, and which of its rows can be understood. */
type ReadSlice = Slice & ReadRows;

/**
 * Stores readings that come line by line. While one slice is stored the next one is read, and no more
 * than these two are held.
 */
@Injectable()
export class StoreUpload {
  constructor(
    private readonly intake: ReadingIntake,
    private readonly draining: Draining,
  ) {}

  /** Yields what became of each slice once it is durable, and returns the sum of all. */
  async *execute(
    ctx: RequestContext,
    upload: Upload,
  ): AsyncGenerator<SliceReceipt, Receipt, undefined> {
    let sum = NO_RECEIPT;
    for await (const receipt of this.slices(ctx, upload)) {
      sum = addReceipts(sum, receipt);
      yield receipt;
      const last = receipt.rows[1];
      if (sum.rejected.length > MOST_REJECTED)
        throw visibilityProblems.refuse('too_many_rejected', { most: MOST_REJECTED, last });
      upload.resume();
    }
    return sum;
  }

  private async *slices(ctx: RequestContext, upload: Upload): AsyncGenerator<SliceReceipt> {
    const slices = slicesOf(upload);
    try {
      let slice = await this.next(ctx, slices);
      while (slice !== null) {
        const stored = this.store(ctx, slice);
        const coming = this.next(ctx, slices);
        // Its failure is told when its turn comes.
        coming.catch(() => undefined);
        yield await stored;
        slice = await coming;
      }
    } finally {
      // Not waited for: what is being read may be long in coming, and the answer is known.
      slices.return(undefined).catch(() => undefined);
    }
  }

  private async next(
    ctx: RequestContext,
    slices: AsyncGenerator<Slice, void>,
  ): Promise<ReadSlice | null> {
    const next = await slices.next();
    if (next.done === true) return null;
    if (this.draining.isDraining) throw httpProblems.refuse('unavailable');
    const slice = next.value;
    return { ...slice, ...(await readRows(ctx, slice.rows, slice.first)) };
  }

  private async store(
    ctx: RequestContext,
    { first, rows, bytes, readings, rejected }: ReadSlice,
  ): Promise<SliceReceipt> {
    const answer = withRefused(rejected);
    const receipt =
      readings.length === 0
        ? answer(NO_RECEIPT)
        : (await this.intake.take({ ctx, sent: readings, bytes, claim: null, answer })).receipt;
    return { ...receipt, rows: [first, first + rows.length - 1] };
  }
}
