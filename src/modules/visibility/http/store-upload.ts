import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Draining } from '../../../platform/health/draining.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { Upload } from '../../../platform/http/upload-stream.js';
import { addReceipts, NO_RECEIPT, withRefused, type SliceReceipt } from '../domain/receipt-sum.js';
import type { Receipt } from '../domain/receipt.js';
import { ReadingGroups } from '../reading-groups.js';
import { visibilityProblems } from '../visibility.errors.js';
import { readRows, type ReadRows } from './read-rows.js';
import { rowsOf, slicesOf, type Slice } from './slices.js';

/** Refused rows that are kept to be told; who sends more has sent something else. */
const MOST_REJECTED = 10_000;

/** The rows of a slice, of which it tells what could be understood. */
interface ReadSlice extends ReadRows, Pick<Slice, 'first' | 'bytes'> {
  readonly last: number;
}

/** Slices that are stored side by side, while the next one is read. */
const SIDE_BY_SIDE = 2;

const STORED = Symbol('stored');

/** The next slice, or that the oldest one is stored: whichever comes first. */
const firstOf = (
  coming: Promise<ReadSlice | null> | null,
  oldest: Promise<SliceReceipt> | undefined,
): Promise<ReadSlice | null | typeof STORED> => {
  const stored = oldest?.then((): typeof STORED => STORED);
  return Promise.race([coming, stored].filter((one) => one !== null && one !== undefined));
};

/** A failure is told when its turn comes. */
const told = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

/**
 * Stores readings that come line by line. While some slices are stored the next one is read, and no more
 * than these are held.
 */
@Injectable()
export class StoreUpload {
  constructor(
    private readonly intake: ReadingGroups,
    private readonly draining: Draining,
  ) {}

  /** Yields what became of each slice once it is durable, and returns the sum of all. */
  async *execute(
    ctx: RequestContext,
    upload: Upload,
  ): AsyncGenerator<SliceReceipt, Receipt, undefined> {
    let sum = NO_RECEIPT;
    let last = 0;
    const isEnough = (): boolean => sum.rejected.length > MOST_REJECTED;
    for await (const receipt of this.slices(ctx, upload, isEnough)) {
      sum = addReceipts(sum, receipt);
      yield receipt;
      [, last] = receipt.rows;
      upload.resume();
    }
    if (isEnough())
      throw visibilityProblems.refuse('too_many_rejected', { most: MOST_REJECTED, last });
    return sum;
  }

  /** What became of each slice; where it `isEnough`, none is begun any more, and those are told that were. */
  private async *slices(
    ctx: RequestContext,
    upload: Upload,
    isEnough: () => boolean,
  ): AsyncGenerator<SliceReceipt> {
    const slices = slicesOf(upload);
    const storing: Promise<SliceReceipt>[] = [];
    try {
      let coming: Promise<ReadSlice | null> | null = told(this.next(ctx, slices));
      for (;;) {
        const [oldest] = storing;
        if (coming === null && oldest === undefined) return;
        const slice = await firstOf(storing.length < SIDE_BY_SIDE ? coming : null, oldest);
        if (slice === STORED) {
          for (const stored of storing.splice(0, 1)) yield await stored;
          if (isEnough()) coming = null;
        } else if (slice === null) {
          coming = null;
        } else {
          storing.push(told(this.store(ctx, slice)));
          coming = told(this.next(ctx, slices));
        }
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
    const { first, lines, bytes } = next.value;
    const read = await readRows(ctx, rowsOf(lines), first);
    return { ...read, first, last: first + lines.length - 1, bytes };
  }

  private async store(
    ctx: RequestContext,
    { first, last, bytes, readings, rejected }: ReadSlice,
  ): Promise<SliceReceipt> {
    const answer = withRefused(rejected);
    const receipt =
      readings.length === 0
        ? answer(NO_RECEIPT)
        : (await this.intake.take({ ctx, sent: readings, bytes, claim: null, answer })).receipt;
    return { ...receipt, rows: [first, last] };
  }
}
