import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CoverageGround, type Ground } from '../coverage-ground.js';
import { coverageProblems } from '../coverage.errors.js';
import { CoverageRepository } from '../coverage.repository.js';
import type { NewCoverage } from '../domain/coverage-item.js';
import { recognised } from '../domain/known-coverage.js';
import { differing, learntCoverage } from '../domain/learnt-coverage.js';
import type { CoverageItem } from '../entities/coverage-item.entity.js';
import { newItem, settledItem } from './settled-item.js';

/** The item, and whether it was logged before. */
export interface LoggedCoverage {
  readonly id: string;
  readonly existing: boolean;
}

/** Logs a piece, once however often it is told; what is told later fills gaps. */
@Injectable()
export class LogCoverage {
  constructor(
    private readonly db: UnitOfWork,
    private readonly items: CoverageRepository,
    private readonly ground: CoverageGround,
  ) {}

  execute(ctx: RequestContext, input: NewCoverage): Promise<LoggedCoverage> {
    return this.db.run(ctx, async () => {
      const ground = await this.ground.of(ctx, [input]);
      const told = newItem(ctx, input, ground);
      await this.items.lockShelf(ctx);
      const known = recognised(await this.candidates(ctx, told), told);
      if (known === 'several') throw coverageProblems.refuse('coverage_is_several');
      if (known === null) await this.items.insert(ctx, [told]);
      else await this.learn(ctx, known, told, ground);
      return { id: known?.id ?? told.id, existing: known !== null };
    });
  }

  private candidates(
    ctx: RequestContext,
    { urlKey, wordsKey }: CoverageItem,
  ): Promise<CoverageItem[]> {
    const urlKeys = urlKey === null ? [] : [urlKey];
    return this.items.known(ctx, { ids: [], urlKeys, wordsKeys: [wordsKey] });
  }

  private async learn(
    ctx: RequestContext,
    known: CoverageItem,
    told: CoverageItem,
    groundOfTold: Ground,
  ): Promise<void> {
    const ground = await this.ground.withMore(ctx, groundOfTold, [known, told]);
    const changes = learntCoverage(known, told, ground.found);
    const after = settledItem(ctx, known, changes, ground);
    if (Object.keys(differing(known, after)).length === 0) return;
    await this.items.update(ctx, known, { ...after, updatedAt: ctx.now });
  }
}
