import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { CoverageRepository } from '../coverage.repository.js';

/** Removes an item of coverage. */
@Injectable()
export class RemoveCoverage {
  constructor(
    private readonly db: UnitOfWork,
    private readonly items: CoverageRepository,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    return this.db.run(ctx, async () => {
      await this.items.lockShelf(ctx);
      const item = await this.items.find(ctx, id);
      if (item === null) throw httpProblems.refuse('not_found');
      await this.items.remove(ctx, item);
    });
  }
}
