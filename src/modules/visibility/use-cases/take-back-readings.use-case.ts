import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { newId } from '../../../platform/ids.js';
import {
  keptBy,
  type BoxedName,
  type ReadingReceipt,
  type StoredReading,
} from '../domain/reading-receipt.js';
import { MatchedReadingRepository } from '../matched-reading.repository.js';
import { RollupRepository } from '../rollup.repository.js';
import { TakenReadingRepository, type RemovedName } from '../taken-reading.repository.js';
import { UntoldReadingRepository } from '../untold-reading.repository.js';
import { RemoveReadings } from './remove-readings.use-case.js';

/**
 * Takes readings back that were taken in, wherever they are by now: with their post, or in the unmatched
 * box. What is kept no longer is gone already. What nobody was told of yet is not told.
 */
@Injectable()
export class TakeBackReadings {
  constructor(
    private readonly rollups: RollupRepository,
    private readonly taken: TakenReadingRepository,
    private readonly matched: MatchedReadingRepository,
    private readonly untold: UntoldReadingRepository,
    private readonly removeReadings: RemoveReadings,
    private readonly audit: AuditLog,
  ) {}

  /** In the open unit of work. */
  async execute(ctx: RequestContext, receipts: readonly ReadingReceipt[]): Promise<void> {
    const { workspaceId } = ctx;
    // Before anything is looked up: nobody moves readings out of the box meanwhile.
    await this.rollups.lockWorkspace(workspaceId);
    const { stored, boxed } = keptBy(receipts);
    const { waiting, moved } = await this.unbox(workspaceId, boxed);
    const removed = await this.removeReadings.execute(ctx, [...stored, ...moved]);
    if (removed.length + waiting.length === 0) return;
    // Those that left the box were told of, when they came, as readings without a post.
    const left = new Set(moved.map(nameOf));
    const matched = removed.filter((reading) => left.has(nameOf(reading)));
    await this.untold.withdraw(workspaceId, {
      accepted: removed.filter((reading) => !left.has(nameOf(reading))).map(receivedAt),
      unmatched: [...waiting, ...matched].map(receivedAt),
    });
    await this.audit.record(ctx, {
      action: 'readings.removed',
      subject: { type: 'reading-batch', id: newId() },
      before: { accepted: removed.length, unmatched: waiting.length },
    });
  }

  /** Takes readings out of the box for good: those that waited there still, and those that came to their posts since. */
  private async unbox(
    workspaceId: string,
    boxed: readonly BoxedName[],
  ): Promise<{ waiting: readonly RemovedName[]; moved: readonly StoredReading[] }> {
    if (boxed.length === 0) return { waiting: [], moved: [] };
    const waiting = await this.taken.unbox(workspaceId, boxed);
    if (waiting.length === boxed.length) return { waiting, moved: [] };
    const there = new Set(waiting.map(boxNameOf));
    const left = boxed.filter((name) => !there.has(boxNameOf(name)));
    return { waiting, moved: await this.matched.forget(workspaceId, left) };
  }
}

const receivedAt = (removed: { readonly receivedAt: Date }): Date => removed.receivedAt;

const nameOf = ({ postId, capturedAt, source }: StoredReading): string =>
  `${postId} ${capturedAt.getTime()} ${source}`;

const boxNameOf = ({ postKey, capturedAt, source }: BoxedName): string =>
  `${capturedAt.getTime()} ${source} ${postKey}`;
