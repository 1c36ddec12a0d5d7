import { actorRef, type RequestContext } from '../../../kernel/context.js';
import type { AccountReference } from '../../influencers/influencers.contract.js';
import type { MetricValues, Provenance } from './metrics.js';
import type { PostReference } from './received-reading.js';

/** A reading as somebody sends it. */
export interface SentReading {
  /** Its place in the batch, from 0. */
  readonly index: number;
  readonly post: PostReference;
  readonly capturedAt: Date;
  readonly provenance: Provenance;
  readonly method: string | null;
  readonly quality: string | null;
  readonly metrics: MetricValues;
  readonly extra: object | null;
}

/** A reading of an account as somebody sends it: how many follow it. */
export interface SentCount {
  readonly index: number;
  readonly account: AccountReference;
  readonly capturedAt: Date;
  readonly provenance: Provenance;
  readonly method: string | null;
  readonly quality: string | null;
  readonly followers: number;
}

/** A row as somebody sends it: of a post or of an account. */
export type SentRow = SentReading | SentCount;

/** Rows that one caller sent at once. */
export interface RowBatch {
  readonly ctx: RequestContext;
  readonly sent: readonly SentRow[];
}

/** Readings of posts that one caller sent at once. */
export interface ReadingBatch {
  readonly ctx: RequestContext;
  readonly sent: readonly SentReading[];
}

/** A reading that is not stored, with the reason as a code and as a sentence. */
export interface Rejection {
  readonly index: number;
  readonly code: string;
  readonly detail: string;
}

/** What became of a batch. Every reading counts once. */
export interface Receipt {
  readonly accepted: number;
  readonly duplicates: number;
  readonly unmatched: number;
  readonly rejected: readonly Rejection[];
}

/** What one caller's batches brought, in numbers, told in the context of the first of them. */
export interface CallerSum {
  readonly ctx: RequestContext;
  readonly accepted: number;
  readonly duplicates: number;
  readonly unmatched: number;
  readonly rejected: number;
  readonly requests: number;
}

const callerOf = ({ actor, origin }: RequestContext): string =>
  JSON.stringify([actorRef(actor), origin?.ip, origin?.userAgent]);

/** Adds up the receipts of each caller: who acts, and from where. */
export const sumByCaller = (
  batches: readonly ReadingBatch[],
  receipts: readonly Receipt[],
): CallerSum[] => {
  const sums = new Map<string, CallerSum>();
  for (const [n, { ctx }] of batches.entries()) {
    const receipt = receipts[n];
    const caller = callerOf(ctx);
    if (receipt !== undefined) sums.set(caller, added(sums.get(caller) ?? nothingOf(ctx), receipt));
  }
  return [...sums.values()];
};

const nothingOf = (ctx: RequestContext): CallerSum => ({
  ctx,
  accepted: 0,
  duplicates: 0,
  unmatched: 0,
  rejected: 0,
  requests: 0,
});

const added = (sum: CallerSum, receipt: Receipt): CallerSum => ({
  ctx: sum.ctx,
  accepted: sum.accepted + receipt.accepted,
  duplicates: sum.duplicates + receipt.duplicates,
  unmatched: sum.unmatched + receipt.unmatched,
  rejected: sum.rejected + receipt.rejected.length,
  requests: sum.requests + 1,
});
