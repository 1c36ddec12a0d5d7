import { Injectable } from '@nestjs/common';

import { actorRef, type Locale, type RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { WorkspaceRepository } from '../workspace.repository.js';
import { WorkspaceTimeZoneChanged } from '../workspaces.domain-events.js';

export interface WorkspaceChanges {
  readonly name?: string;
  readonly timeZone?: string;
  readonly locale?: Locale;
  readonly currency?: string;
  readonly universe?: { readonly population: number; readonly label: string };
}

/** Changes the settings that are given and leaves the others; who counts days is told of a new zone. */
@Injectable()
export class UpdateWorkspace {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: WorkspaceRepository,
    private readonly bus: DomainEventBus,
  ) {}

  execute(ctx: RequestContext, { universe, ...changes }: WorkspaceChanges): Promise<void> {
    return this.db.run(ctx, async () => {
      const before = await this.workspaces.findById(ctx.workspaceId);
      await this.workspaces.update({
        id: ctx.workspaceId,
        ...changes,
        ...(universe && {
          universePopulation: universe.population,
          universeLabel: universe.label,
        }),
        updatedAt: ctx.now,
      });
      if (changes.timeZone !== undefined && changes.timeZone !== before?.timeZone) {
        const by = actorRef(ctx.actor);
        await this.bus.publish(
          new WorkspaceTimeZoneChanged(ctx.workspaceId, by, ctx.now.toISOString()),
        );
      }
    });
  }
}
