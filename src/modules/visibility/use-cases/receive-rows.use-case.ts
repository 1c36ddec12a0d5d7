import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Influencers } from '../../influencers/influencers.contract.js';
import { NO_RECEIPT, addReceipts } from '../domain/receipt-sum.js';
import type { Receipt, RowBatch, SentCount, SentReading, SentRow } from '../domain/receipt.js';
import { RollupRepository } from '../rollup.repository.js';
import { ReceiveReadings, rejection } from './receive-readings.use-case.js';

const isCount = (row: SentRow): row is SentCount => 'account' in row;

const hasCounts = ({ sent }: RowBatch): boolean => sent.some(isCount);

const accountNamed = ({ account }: SentCount): string =>
  account.kind === 'id' ? account.id : `${account.platform} ${account.handle}`;

/** Takes rows in: readings of posts, and those of accounts, which are follower counts. */
@Injectable()
export class ReceiveRows {
  constructor(
    private readonly db: UnitOfWork,
    private readonly rollups: RollupRepository,
    private readonly receiveReadings: ReceiveReadings,
    private readonly influencers: Influencers,
  ) {}

  async execute(ctx: RequestContext, sent: readonly SentRow[]): Promise<Receipt> {
    const [receipt] = await this.executeAll([{ ctx, sent }]);
    if (receipt === undefined) throw new Error('every batch has a receipt');
    return receipt;
  }

  /**
   * Takes the lock that `executeAll` needs for these batches of one workspace, in the open unit of work:
   * who calls it himself can ask something else meanwhile.
   */
  async lock(workspaceId: string, batches: readonly RowBatch[]): Promise<void> {
    // Alone: two that keep counts of the same accounts follow each other.
    if (batches.some(hasCounts)) await this.rollups.lockWorkspace(workspaceId);
    else await this.rollups.shareWorkspace(workspaceId);
  }

  /** Takes several batches of one workspace in, in one transaction; each gets its own receipt. */
  executeAll(batches: readonly RowBatch[]): Promise<Receipt[]> {
    const [first] = batches;
    if (first === undefined) return Promise.resolve([]);
    // Nearly always: then nothing is copied.
    if (!batches.some(hasCounts))
      return this.receiveReadings.executeAll(
        batches.map(({ ctx, sent }) => ({ ctx, sent: sent as readonly SentReading[] })),
      );
    return this.db.run(first.ctx, async () => {
      await this.lock(first.ctx.workspaceId, batches);
      const posts = batches.map(({ ctx, sent }) => ({
        ctx,
        sent: sent.filter((row): row is SentReading => !isCount(row)),
      }));
      const ofPosts = posts.some(({ sent }) => sent.length > 0)
        ? await this.receiveReadings.executeAll(posts)
        : [];
      const receipts: Receipt[] = [];
      for (const [place, { ctx, sent }] of batches.entries()) {
        const ofCounts = await this.keepCounts(ctx, sent.filter(isCount));
        receipts.push(inOrder(addReceipts(ofPosts[place] ?? NO_RECEIPT, ofCounts)));
      }
      return receipts;
    });
  }

  private async keepCounts(ctx: RequestContext, counts: readonly SentCount[]): Promise<Receipt> {
    if (counts.length === 0) return NO_RECEIPT;
    const outcomes = await this.influencers.keepFollowerCounts(ctx, counts);
    const unknown = counts.filter((_, place) => outcomes[place] === 'account_not_found');
    return {
      ...NO_RECEIPT,
      accepted: outcomes.filter((outcome) => outcome === 'kept').length,
      duplicates: outcomes.filter((outcome) => outcome === 'known').length,
      rejected: unknown.map((count) =>
        rejection(ctx, count.index, 'account_not_found', { account: accountNamed(count) }),
      ),
    };
  }
}

const inOrder = (receipt: Receipt): Receipt => ({
  ...receipt,
  rejected: [...receipt.rejected].sort((a, b) => a.index - b.index),
});
