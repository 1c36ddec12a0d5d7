import { Injectable } from '@nestjs/common';

import type { Locale, RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { WorkspaceRepository } from '../workspace.repository.js';

export interface WorkspaceChanges {
  readonly name?: string;
  readonly timeZone?: string;
  readonly locale?: Locale;
  readonly currency?: string;
  readonly universe?: { readonly population: number; readonly label: string };
}

/** Changes the settings that are given and leaves the others. */
@Injectable()
export class UpdateWorkspace {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: WorkspaceRepository,
  ) {}

  execute(ctx: RequestContext, { universe, ...changes }: WorkspaceChanges): Promise<void> {
    return this.db.run(ctx, () =>
      this.workspaces.update({
        id: ctx.workspaceId,
        ...changes,
        ...(universe && { universePopulation: universe.population, universeLabel: universe.label }),
        updatedAt: ctx.now,
      }),
    );
  }
}
