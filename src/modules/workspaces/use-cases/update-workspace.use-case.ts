import { Injectable } from '@nestjs/common';

import { actorRef, type Locale, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import type { Workspace } from '../entities/workspace.entity.js';
import { WorkspaceRepository } from '../workspace.repository.js';
import { WorkspaceTimeZoneChanged } from '../workspaces.domain-events.js';
import { workspaceProblems } from '../workspaces.errors.js';

export interface WorkspaceChanges {
  readonly name?: string;
  readonly timeZone?: string;
  readonly locale?: Locale;
  readonly currency?: string;
  readonly universe?: { readonly population: number; readonly label: string };
  readonly requireSecondFactor?: boolean;
}

/**
 * Changes the settings that are given and leaves the others; who counts days is told of a new zone.
 * `second_factor_first` where somebody would ask of others, or release them from, what they have not
 * shown themselves.
 */
@Injectable()
export class UpdateWorkspace {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: WorkspaceRepository,
    private readonly bus: DomainEventBus,
    private readonly audit: AuditLog,
  ) {}

  execute(
    ctx: RequestContext,
    { universe, ...others }: WorkspaceChanges,
    showedSecondFactor: boolean,
  ): Promise<void> {
    const changes = {
      ...others,
      ...(universe && { universePopulation: universe.population, universeLabel: universe.label }),
    };
    return this.db.run(ctx, async () => {
      const before = await this.workspaces.findById(ctx.workspaceId);
      const required = before?.requireSecondFactor ?? false;
      if ((changes.requireSecondFactor ?? required) !== required && !showedSecondFactor) {
        throw workspaceProblems.refuse('second_factor_first', {}, '/requireSecondFactor');
      }
      await this.workspaces.update({ id: ctx.workspaceId, ...changes, updatedAt: ctx.now });
      await this.audit.record(ctx, {
        action: 'workspace.changed',
        subject: { type: 'workspace', id: ctx.workspaceId },
        before: before && partOf(before, changes),
        after: partOf(changes, changes),
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

/** Of `whole` only what `changes` names: settings that nobody touched do not belong in the log. */
const partOf = (whole: Partial<Workspace>, changes: Partial<Workspace>): object =>
  Object.fromEntries(
    Object.entries(whole).filter(([name]) => changes[name as keyof Workspace] !== undefined),
  );
