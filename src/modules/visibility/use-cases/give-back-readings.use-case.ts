import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import type { PostNames } from '../../content/content.contract.js';
import { MatchedReadingRepository } from '../matched-reading.repository.js';
import { RollupRepository } from '../rollup.repository.js';
import { RemoveReadings } from './remove-readings.use-case.js';

/** Puts readings back into the unmatched box, where they waited before their post was logged under their name. */
@Injectable()
export class GiveBackReadings {
  constructor(
    private readonly db: UnitOfWork,
    private readonly rollups: RollupRepository,
    private readonly matched: MatchedReadingRepository,
    private readonly removeReadings: RemoveReadings,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, posts: readonly PostNames[]): Promise<void> {
    const { workspaceId } = ctx;
    return this.db.run(ctx, async () => {
      await this.rollups.lockWorkspace(workspaceId);
      const stored = await this.matched.putBack(workspaceId, posts);
      if (stored.length === 0) return;
      const removed = await this.removeReadings.execute(ctx, stored);
      await this.audit.record(ctx, {
        action: 'readings.unmatched',
        subject: { type: 'reading-batch', id: newId() },
        after: { unmatched: removed.length },
      });
    });
  }

  /** Of these posts those that have readings which did not wait in the box; it stays so until the unit of work ends. */
  otherwiseMeasured(ctx: RequestContext, postIds: readonly string[]): Promise<Set<string>> {
    return this.db.run(ctx, async () => {
      await this.rollups.lockWorkspace(ctx.workspaceId);
      return this.matched.otherwiseMeasured(ctx.workspaceId, postIds);
    });
  }
}
