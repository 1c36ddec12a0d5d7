import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { spansOf, type StoredReading } from '../domain/reading-receipt.js';
import { MatchedReadingRepository } from '../matched-reading.repository.js';
import { RollupRetreatRepository } from '../rollup-retreat.repository.js';
import { RollupRepository } from '../rollup.repository.js';
import { TakenReadingRepository, type RemovedReading } from '../taken-reading.repository.js';
import { JudgeArrivals } from './judge-arrivals.use-case.js';

/**
 * Removes readings, and brings the figures and warnings of their posts to where they would be without them:
 * for taking back what brought them, and nothing else. Returns those that were there.
 */
@Injectable()
export class RemoveReadings {
  constructor(
    private readonly db: UnitOfWork,
    private readonly rollups: RollupRepository,
    private readonly taken: TakenReadingRepository,
    private readonly matched: MatchedReadingRepository,
    private readonly retreat: RollupRetreatRepository,
    private readonly judgeArrivals: JudgeArrivals,
  ) {}

  execute(ctx: RequestContext, readings: readonly StoredReading[]): Promise<RemovedReading[]> {
    const { workspaceId } = ctx;
    return this.db.run(ctx, async () => {
      const ground = await this.rollups.lockWorkspace(workspaceId);
      const gone = await this.taken.remove(workspaceId, readings);
      if (gone.length === 0) return gone;
      const spans = spansOf(gone);
      await this.matched.revive(workspaceId, gone);
      await this.retreat.current(workspaceId, spans, ground);
      await this.retreat.days(workspaceId, gone, ground);
      await this.judgeArrivals.since(ctx, spans, ground);
      return gone;
    });
  }
}
