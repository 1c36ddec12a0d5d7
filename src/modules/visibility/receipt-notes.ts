import { Injectable } from '@nestjs/common';

import { AuditLog } from '../../platform/audit/audit-log.js';
import { newId } from '../../platform/ids.js';
import { NO_RECEIPT, addReceipts } from './domain/receipt-sum.js';
import { sumByCaller, type ReadingBatch, type Receipt } from './domain/receipt.js';
import { ReadingNews } from './reading-news.js';

/** Notes what readings came, in the audit log and for those who listen: the batches, not their rows. */
@Injectable()
export class ReceiptNotes {
  constructor(
    private readonly audit: AuditLog,
    private readonly news: ReadingNews,
  ) {}

  /** One audit entry for each caller that brought something new: who sends again changes nothing. In the open unit of work. */
  async write(batches: readonly ReadingBatch[], receipts: readonly Receipt[]): Promise<void> {
    const [first] = batches;
    if (first === undefined) return;
    for (const { ctx, ...after } of sumByCaller(batches, receipts)) {
      if (after.accepted + after.unmatched === 0) continue;
      await this.audit.record(ctx, {
        action: 'readings.received',
        subject: { type: 'reading-batch', id: newId() },
        after,
      });
    }
    await this.news.received(first.ctx, receipts.reduce(addReceipts, NO_RECEIPT));
  }
}
