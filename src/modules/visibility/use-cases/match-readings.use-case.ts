import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import type { NamedReading } from '../domain/received-reading.js';
import { MatchedBoxRepository, type BoxedReading } from '../matched-box.repository.js';
import { MatchedReadingRepository } from '../matched-reading.repository.js';
import { RollupRepository } from '../rollup.repository.js';
import { StoreReadings } from './store-readings.use-case.js';

/** Readings moved in one transaction. */
const AT_ONCE = 2000;

const named = ({ postId, name: _, ...reading }: BoxedReading): NamedReading => ({
  ...reading,
  post: { kind: 'id', id: postId },
});

/** Moves readings out of the unmatched box whose post is logged by now; returns how many left it. */
@Injectable()
export class MatchReadings {
  constructor(
    private readonly db: UnitOfWork,
    private readonly box: MatchedBoxRepository,
    private readonly matchedReadings: MatchedReadingRepository,
    private readonly rollups: RollupRepository,
    private readonly storeReadings: StoreReadings,
    private readonly audit: AuditLog,
  ) {}

  /** @param keys looks at posts with these `postKey`s only; null looks at all. */
  async execute(ctx: RequestContext, keys: readonly string[] | null): Promise<number> {
    // Nearly always nothing is there, and then nobody who stores readings has to wait for us.
    const isWorthIt = (): Promise<boolean> => this.box.holdsMatched(ctx.workspaceId, keys);
    if (!(await this.db.run(ctx, isWorthIt))) return 0;
    let moved = 0;
    for (;;) {
      const taken = await this.db.run(ctx, () => this.moveSome(ctx, keys));
      moved += taken;
      if (taken < AT_ONCE) return moved;
    }
  }

  private async moveSome(ctx: RequestContext, keys: readonly string[] | null): Promise<number> {
    const { workspaceId } = ctx;
    const ground = await this.rollups.lockWorkspace(workspaceId);
    const { keptFrom } = ground;
    const matched = await this.box.takeMatched(workspaceId, keys, AT_ONCE);
    const kept = matched.filter(({ capturedAt }) => keptFrom === null || capturedAt >= keptFrom);
    const outcomes = await this.storeReadings.execute(ctx, kept.map(named), ground);
    const left = kept.map((reading, n) => ({ ...reading, isStored: outcomes[n] === 'stored' }));
    await this.matchedReadings.note(workspaceId, left);
    const accepted = left.filter(({ isStored }) => isStored).length;
    if (matched.length > 0) {
      await this.audit.record(ctx, {
        action: 'readings.matched',
        subject: { type: 'reading-batch', id: newId() },
        after: {
          accepted,
          duplicates: kept.length - accepted,
          ...(kept.length < matched.length && { beforeRetention: matched.length - kept.length }),
        },
      });
    }
    return matched.length;
  }
}
