import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { violatesReference } from '../../../platform/database/database-errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Influencers } from '../../influencers/influencers.contract.js';
import { restoredItem, type CoverageReceipt } from '../coverage-receipt.js';
import { coverageProblems } from '../coverage.errors.js';
import { CoverageRepository } from '../coverage.repository.js';
import type { CoverageItem } from '../entities/coverage-item.entity.js';
import { isKnownElsewhere } from './as-known.js';

type Former = NonNullable<CoverageReceipt['former']>;

/** Undoes what taking in a record did: what was made is removed, what was changed is as it was, to the moment. */
@Injectable()
export class TakeBackCoverage {
  constructor(
    private readonly db: UnitOfWork,
    private readonly items: CoverageRepository,
    private readonly influencers: Influencers,
  ) {}

  /**
   * What is done before any of these is taken back, in the open unit of work: keeps everybody whom they name
   * from being merged, and then everybody else from writing coverage. Answers who stands for whom.
   */
  async prepare(
    ctx: RequestContext,
    receipts: readonly CoverageReceipt[],
  ): Promise<ReadonlyMap<string, string>> {
    const named = new Set(receipts.flatMap(({ former }) => former?.influencerId ?? []));
    const ids = [...named].filter((id) => typeof id === 'string');
    const standing =
      ids.length === 0 ? new Map<string, string>() : await this.influencers.hold(ctx, ids);
    await this.items.lockShelf(ctx);
    return standing;
  }

  /**
   * After `prepare`, whose answer it takes. Refuses where the item is not as the record left it, or cannot be
   * as it was; nothing is changed then.
   */
  execute(
    ctx: RequestContext,
    receipt: CoverageReceipt,
    standing: ReadonlyMap<string, string>,
  ): Promise<void> {
    return this.db.run(ctx, async () => {
      const { title, former: noted } = receipt;
      const former = noted === null ? null : asStanding(noted, standing);
      const item = await this.items.find(ctx, receipt.id);
      if (item === null && former === null) return;
      if (item?.updatedAt.toISOString() !== receipt.updatedAt)
        throw coverageProblems.refuse('coverage_changed_since', { title });
      if (former === null) await this.items.remove(ctx, item);
      else await this.restore(ctx, item, restoredItem(item, former));
    });
  }

  private async restore(ctx: RequestContext, item: CoverageItem, as: CoverageItem): Promise<void> {
    try {
      await this.db.attempt(() => this.items.update(ctx, item, as));
    } catch (error) {
      if (!isKnownElsewhere(error) && !violatesReference(error)) throw error;
      throw coverageProblems.refuse('coverage_not_restorable', { title: item.title });
    }
  }
}

/** Who was seen in it may have been merged into another since. */
const asStanding = (former: Former, standing: ReadonlyMap<string, string>): Former => {
  const { influencerId } = former;
  if (typeof influencerId !== 'string') return former;
  return { ...former, influencerId: standing.get(influencerId) ?? influencerId };
};
