import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { fillText, type ProblemParams } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { outsideName } from '../domain/outside-name.js';
import type { ReadingBatch, Receipt, Rejection, SentReading } from '../domain/receipt.js';
import type {
  OutsideName,
  PostReading,
  ReceivedReading,
  UnmatchedReading,
} from '../domain/received-reading.js';
import { LoggedPostsQuery } from '../queries/logged-posts.query.js';
import { ReadingRepository } from '../reading.repository.js';
import { ReceiptNotes } from '../receipt-notes.js';
import { RollupRepository, type RollupGround } from '../rollup.repository.js';
import { visibilityProblems, type RejectionCode } from '../visibility.errors.js';
import { StoreReadings } from './store-readings.use-case.js';

export type { ReadingBatch, Receipt, Rejection, SentReading } from '../domain/receipt.js';

/** In which batch a reading came. */
interface OfBatch {
  readonly batch: number;
}

interface Sorted {
  readonly matched: (PostReading & OfBatch)[];
  readonly unmatched: (UnmatchedReading & OfBatch)[];
  /** By batch, like the batches. */
  readonly rejected: readonly Rejection[][];
}

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

const idOf = ({ post }: SentReading): string => (post.kind === 'id' ? post.id.toLowerCase() : '');

const beforeRetention = (ctx: RequestContext, index: number, keptFrom: Date): Rejection =>
  rejection(ctx, index, 'before_retention', { from: keptFrom.toISOString().slice(0, 10) });

/** A row with what its batch says of it. */
interface NamedRow extends OfBatch {
  readonly ctx: RequestContext;
  readonly source: string;
  readonly row: SentReading;
  readonly name: OutsideName | null;
}

const readingOf = ({ batch, ctx, source, row }: NamedRow): ReceivedReading & OfBatch => {
  const { capturedAt, provenance, metrics, method, quality, extra } = row;
  return {
    batch,
    source,
    receivedAt: ctx.now,
    capturedAt,
    provenance,
    metrics,
    method,
    quality,
    extra,
  };
};

/** How many rows of each batch there are. */
const perBatch = (batches: number, rows: readonly OfBatch[]): number[] => {
  const counts = Array.from({ length: batches }, () => 0);
  for (const { batch } of rows) counts[batch] = (counts[batch] ?? 0) + 1;
  return counts;
};

const receiptsOf = (
  { matched, unmatched, rejected }: Sorted,
  stored: readonly OfBatch[],
  boxed: readonly OfBatch[],
): Receipt[] => {
  const { length } = rejected;
  const sent = perBatch(length, [...matched, ...unmatched]);
  const [accepted, kept] = [perBatch(length, stored), perBatch(length, boxed)];
  return rejected.map((of, n) => ({
    accepted: accepted[n] ?? 0,
    duplicates: (sent[n] ?? 0) - (accepted[n] ?? 0) - (kept[n] ?? 0),
    unmatched: kept[n] ?? 0,
    rejected: of,
  }));
};

/** The distinct names by which the rows name their posts. */
const namesIn = (rows: readonly NamedRow[]): { ids: string[]; names: OutsideName[] } => {
  const ids = new Set<string>();
  const names = new Map<string, OutsideName>();
  for (const { row, name } of rows) {
    if (name === null) ids.add(idOf(row));
    else names.set(name.postKey, name);
  }
  return { ids: [...ids], names: [...names.values()] };
};

const namedRows = (batches: readonly ReadingBatch[]): NamedRow[] =>
  batches.flatMap(({ ctx, sent }, batch) => {
    const source = actorRef(ctx.actor);
    return sent.map((row) => ({ batch, ctx, source, row, name: outsideName(row.post) }));
  });

/** Takes readings in: those of logged posts are stored, those of posts yet to be logged are kept aside. */
@Injectable()
export class ReceiveReadings {
  constructor(
    private readonly db: UnitOfWork,
    private readonly rollups: RollupRepository,
    private readonly loggedPosts: LoggedPostsQuery,
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
      const { workspaceId } = first.ctx;
      const ground = await this.rollups.lockWorkspace(workspaceId);
      const sorted = await this.sort(workspaceId, batches, ground);
      const boxed = await this.readings.insertUnmatched(workspaceId, sorted.unmatched);
      const stored = await this.storeReadings.execute(first.ctx, sorted.matched, ground.timeZone);
      const receipts = receiptsOf(sorted, stored, boxed);
      await this.notes.write(batches, receipts);
      return receipts;
    });
  }

  private async sort(
    workspaceId: string,
    batches: readonly ReadingBatch[],
    { keptFrom }: RollupGround,
  ): Promise<Sorted> {
    const rows = namedRows(batches);
    const { ids, names } = namesIn(rows);
    const byId = await this.loggedPosts.byId(workspaceId, ids);
    const byName = await this.loggedPosts.byName(workspaceId, names);
    const sorted: Sorted = { matched: [], unmatched: [], rejected: batches.map(() => []) };
    for (const named of rows) {
      const { batch, ctx, row, name } = named;
      const post = name === null ? byId.get(idOf(row)) : byName.get(name.postKey);
      const isGone = keptFrom !== null && row.capturedAt < keptFrom;
      if (isGone) sorted.rejected[batch]?.push(beforeRetention(ctx, row.index, keptFrom));
      else if (post !== undefined) sorted.matched.push({ ...readingOf(named), post });
      else if (name !== null) sorted.unmatched.push({ ...readingOf(named), post: name });
      else
        sorted.rejected[batch]?.push(
          rejection(ctx, row.index, 'post_not_found', { id: idOf(row) }),
        );
    }
    return sorted;
  }
}
