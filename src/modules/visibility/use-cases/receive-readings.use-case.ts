import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { fillText, type ProblemParams } from '../../../kernel/problem.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import type { MetricValues, Provenance } from '../domain/metrics.js';
import { outsideName } from '../domain/outside-name.js';
import type {
  OutsideName,
  PostReading,
  PostReference,
  UnmatchedReading,
} from '../domain/received-reading.js';
import { KnownPostsQuery, type KnownPost } from '../queries/known-posts.query.js';
import { ReadingRepository } from '../reading.repository.js';
import { visibilityProblems, type RejectionCode } from '../visibility.errors.js';
import { StoreReadings } from './store-readings.use-case.js';

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

interface Sorted {
  readonly matched: PostReading[];
  readonly unmatched: UnmatchedReading[];
  readonly unknown: SentReading[];
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

/** Takes a batch of readings in: those of logged posts are stored, those of posts yet to be logged are kept aside. */
@Injectable()
export class ReceiveReadings {
  constructor(
    private readonly db: UnitOfWork,
    private readonly knownPosts: KnownPostsQuery,
    private readonly readings: ReadingRepository,
    private readonly storeReadings: StoreReadings,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, sent: readonly SentReading[]): Promise<Receipt> {
    return this.db.run(ctx, async () => {
      const { matched, unmatched, unknown } = await this.sort(ctx, sent);
      // The box before the posts' locks: whoever empties the box takes the two in the same order.
      const boxed = await this.readings.insertUnmatched(ctx.workspaceId, unmatched);
      const accepted = await this.storeReadings.execute(ctx, matched);
      const duplicates = matched.length - accepted + unmatched.length - boxed;
      // The batch, not its rows, and nothing for one that brought nothing new: who sends again changes nothing.
      if (accepted + boxed > 0) {
        await this.audit.record(ctx, {
          action: 'readings.received',
          subject: { type: 'reading-batch', id: newId() },
          after: { accepted, duplicates, unmatched: boxed, rejected: unknown.length },
        });
      }
      return {
        accepted,
        duplicates,
        unmatched: boxed,
        rejected: unknown.map((row) =>
          rejection(ctx, row.index, 'post_not_found', { id: idOf(row) }),
        ),
      };
    });
  }

  private async sort(ctx: RequestContext, sent: readonly SentReading[]): Promise<Sorted> {
    const named = sent.map((row) => ({ row, name: outsideName(row.post) }));
    const known = await this.findPosts(ctx, named);
    const source = actorRef(ctx.actor);
    const sorted: Sorted = { matched: [], unmatched: [], unknown: [] };
    for (const { row, name } of named) {
      const { index: _, post: __, ...said } = row;
      const reading = { ...said, source, receivedAt: ctx.now };
      const post = known.get(name?.postKey ?? idOf(row));
      if (post !== undefined) sorted.matched.push({ ...reading, ...post });
      else if (name !== null) sorted.unmatched.push({ ...reading, post: name });
      else sorted.unknown.push(row);
    }
    return sorted;
  }

  private findPosts(
    ctx: RequestContext,
    named: readonly { readonly row: SentReading; readonly name: OutsideName | null }[],
  ): Promise<ReadonlyMap<string, KnownPost>> {
    const ids = new Set(named.filter(({ name }) => name === null).map(({ row }) => idOf(row)));
    const names = new Map(named.flatMap(({ name }) => (name ? [[name.postKey, name]] : [])));
    return this.knownPosts.run(ctx, [...ids], [...names.values()]);
  }
}
