import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { outsideName } from '../domain/outside-name.js';
import { NO_RECEIPT } from '../domain/receipt-sum.js';
import type { SentReading } from '../domain/receipt.js';
import {
  receiptOf,
  type BoxedName,
  type ReadingReceipt,
  type StoredReading,
} from '../domain/reading-receipt.js';
import {
  tellsOtherwise,
  type NamedReading,
  type UnmatchedReading,
} from '../domain/received-reading.js';
import { KeptReadingsQuery, type KeptFigures } from '../queries/kept-readings.query.js';
import { NamedPostsQuery } from '../queries/named-posts.query.js';
import { ReadingRepository } from '../reading.repository.js';
import { ReceiptNotes } from '../receipt-notes.js';
import { RollupRepository, type RollupGround } from '../rollup.repository.js';
import { StoreReadings } from './store-readings.use-case.js';

/** What became of one reading. */
export type ReadingFate =
  /** New; `isBoxed` where its post is not logged yet. */
  | { readonly state: 'kept'; readonly isBoxed: boolean; readonly receipt: ReadingReceipt }
  /** There is one of its post, moment and source; `differs` where that one says something else. */
  | { readonly state: 'known'; readonly differs: boolean }
  | { readonly state: 'before_retention'; readonly from: string }
  | { readonly state: 'post_not_found'; readonly id: string };

type Placed<Row> = Row & { readonly place: number };

/** What became of each, while it is found out. */
class Fates {
  private readonly fates: (ReadingFate | undefined)[] = [];

  constructor(private readonly length: number) {}

  set(place: number, fate: ReadingFate): void {
    this.fates[place] = fate;
  }

  keep(place: number, kept: StoredReading | BoxedName): void {
    this.set(place, { state: 'kept', isBoxed: 'postKey' in kept, receipt: receiptOf(kept) });
  }

  all(): ReadingFate[] {
    return Array.from({ length: this.length }, (_, place) => {
      const fate = this.fates[place];
      if (fate === undefined) throw new Error('every reading has a fate');
      return fate;
    });
  }
}

/**
 * Takes readings in as `ReceiveReadings` does, and tells of each what became of it and where it went, so
 * that it can be taken back. That costs some look-ups, which those who only count need not pay.
 */
@Injectable()
export class TakeReadings {
  constructor(
    private readonly rollups: RollupRepository,
    private readonly namedPosts: NamedPostsQuery,
    private readonly storeReadings: StoreReadings,
    private readonly readings: ReadingRepository,
    private readonly kept: KeptReadingsQuery,
    private readonly notes: ReceiptNotes,
  ) {}

  /** In the open unit of work. */
  async execute(ctx: RequestContext, sent: readonly SentReading[]): Promise<ReadingFate[]> {
    const ground = await this.rollups.shareWorkspace(ctx.workspaceId);
    const fates = new Fates(sent.length);
    const rows = keptRows(rowsOf(ctx, sent), ground, fates);
    // By name they would be looked up once more, and might then be another post's.
    const postIds = await this.namedPosts.run(ctx.workspaceId, rows);
    const logged: Placed<NamedReading>[] = [];
    const unlogged: Placed<NamedReading>[] = [];
    for (const [n, row] of rows.entries()) {
      const id = postIds[n] ?? null;
      if (id === null) unlogged.push(row);
      else logged.push({ ...row, post: { kind: 'id', id } });
    }
    await this.store(ctx, await this.untold(ctx, logged, fates), { ground, fates });
    await this.setAside(ctx.workspaceId, unlogged, fates);
    const told = fates.all();
    await this.notes.write([{ ctx, sent }], [receiptAbout(told)]);
    return told;
  }

  /** Those that nobody else told: a file that a second person brings says nothing new. */
  private async untold(
    { workspaceId }: RequestContext,
    rows: readonly Placed<NamedReading>[],
    fates: Fates,
  ): Promise<Placed<NamedReading>[]> {
    const named = rows.map((row) => ({ ...row, postId: idOf(row) }));
    const others = await this.kept.stored(workspaceId, named, 'others');
    return rows.filter((row, n) => {
      const isTold = tells(others.get(n), row);
      if (isTold) fates.set(row.place, { state: 'known', differs: false });
      return !isTold;
    });
  }

  private async store(
    ctx: RequestContext,
    rows: readonly Placed<NamedReading>[],
    { ground, fates }: { readonly ground: RollupGround; readonly fates: Fates },
  ): Promise<void> {
    if (rows.length === 0) return;
    const outcomes = await this.storeReadings.execute(ctx, rows, ground);
    const known: Placed<NamedReading & StoredReading>[] = [];
    for (const [n, row] of rows.entries()) {
      const postId = idOf(row);
      if (outcomes[n] === 'stored') fates.keep(row.place, { ...row, postId });
      else if (outcomes[n] === 'known') known.push({ ...row, postId });
      else fates.set(row.place, { state: 'post_not_found', id: postId });
    }
    const standing = await this.kept.stored(ctx.workspaceId, known);
    for (const [n, { place, metrics }] of known.entries())
      fates.set(place, { state: 'known', differs: tellsOtherwise(metrics, standing.get(n) ?? {}) });
  }

  private async setAside(
    workspaceId: string,
    rows: readonly Placed<NamedReading>[],
    fates: Fates,
  ): Promise<void> {
    const named: Placed<UnmatchedReading & BoxedName>[] = [];
    for (const row of rows) {
      const post = outsideName(row.post);
      if (post === null) fates.set(row.place, { state: 'post_not_found', id: '' });
      else named.push({ ...row, post, postKey: post.postKey });
    }
    const others = await this.kept.boxed(workspaceId, named, 'others');
    const untold = named.filter((row, n) => {
      const isTold = tells(others.get(n), row);
      if (isTold) fates.set(row.place, { state: 'known', differs: false });
      return !isTold;
    });
    const boxed = new Set(await this.readings.insertUnmatched(workspaceId, untold));
    for (const row of boxed) fates.keep(row.place, row);
    const known = untold.filter((row) => !boxed.has(row));
    const standing = await this.kept.boxed(workspaceId, known);
    for (const [n, { place, metrics }] of known.entries())
      fates.set(place, { state: 'known', differs: tellsOtherwise(metrics, standing.get(n) ?? {}) });
  }
}

const idOf = ({ post }: NamedReading): string => (post.kind === 'id' ? post.id : '');

/** Whether a kept reading says all that this one says, and is known in the same way. */
const tells = (
  kept: KeptFigures | undefined,
  { metrics, provenance }: Pick<NamedReading, 'metrics' | 'provenance'>,
): boolean =>
  kept !== undefined && kept.provenance === provenance && !tellsOtherwise(metrics, kept);

const rowsOf = (
  { actor, now: receivedAt }: RequestContext,
  sent: readonly SentReading[],
): Placed<NamedReading>[] => {
  const source = actorRef(actor);
  return sent.map(({ index: _, ...reading }, place) => ({ ...reading, place, source, receivedAt }));
};

/** The rows that are not of a time of which nothing is kept any more. */
const keptRows = (
  rows: Placed<NamedReading>[],
  { keptFrom }: RollupGround,
  fates: Fates,
): Placed<NamedReading>[] => {
  if (keptFrom === null) return rows;
  const from = keptFrom.toISOString().slice(0, 10);
  return rows.filter(({ place, capturedAt }) => {
    const isKept = capturedAt >= keptFrom;
    if (!isKept) fates.set(place, { state: 'before_retention', from });
    return isKept;
  });
};

const receiptAbout = (fates: readonly ReadingFate[]) => {
  const count = (is: (fate: ReadingFate) => boolean): number => fates.filter(is).length;
  return {
    ...NO_RECEIPT,
    accepted: count((fate) => fate.state === 'kept' && !fate.isBoxed),
    unmatched: count((fate) => fate.state === 'kept' && fate.isBoxed),
    duplicates: count(({ state }) => state === 'known'),
  };
};
