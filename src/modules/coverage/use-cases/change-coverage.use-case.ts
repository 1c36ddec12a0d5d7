import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { CoverageGround } from '../coverage-ground.js';
import { CoverageRepository } from '../coverage.repository.js';
import type { CoverageChanges } from '../domain/coverage-item.js';
import { differing } from '../domain/learnt-coverage.js';
import { asKnown } from './as-known.js';
import { settledItem } from './settled-item.js';

/** Changes an item of coverage. */
@Injectable()
export class ChangeCoverage {
  constructor(
    private readonly db: UnitOfWork,
    private readonly items: CoverageRepository,
    private readonly ground: CoverageGround,
  ) {}

  async execute(ctx: RequestContext, id: string, changes: CoverageChanges): Promise<void> {
    try {
      await this.db.run(ctx, () => this.change(ctx, id, changes));
    } catch (error) {
      throw asKnown(error);
    }
  }

  private async change(ctx: RequestContext, id: string, changes: CoverageChanges): Promise<void> {
    const groundOfChanges = await this.ground.of(ctx, [changes]);
    await this.items.lockShelf(ctx);
    const before = await this.items.find(ctx, id);
    if (before === null) throw httpProblems.refuse('not_found');
    const ground = await this.ground.withMore(ctx, groundOfChanges, [before]);
    const after = settledItem(ctx, before, differing(before, changes), ground);
    if (Object.keys(differing(before, after)).length === 0) return;
    await this.items.update(ctx, before, { ...after, updatedAt: ctx.now });
  }
}
