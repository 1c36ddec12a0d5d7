import { Injectable, Logger } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { Clock } from '../../platform/clock.js';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { systemContext } from '../../platform/domain-events/domain-event.js';
import { messageOf } from '../../platform/logging/message-of.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { MyWorkspacesQuery } from './queries/my-workspaces.query.js';
import { Workspaces, type MyWorkspace, type WorkspaceFacts } from './workspaces.contract.js';

@Injectable()
export class WorkspacesFacade extends Workspaces {
  private readonly logger = new Logger('workspaces');

  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: WorkspaceRepository,
    private readonly mine: MyWorkspacesQuery,
    private readonly clock: Clock,
  ) {
    super();
  }

  async facts(workspaceId: string): Promise<WorkspaceFacts> {
    const found = await this.db.run({ workspaceId }, () => this.workspaces.findById(workspaceId));
    if (found === null) throw new Error(`workspace ${workspaceId} does not exist`);
    const { id, slug, name, timeZone, locale, currency, requireSecondFactor } = found;
    const universe = { population: found.universePopulation, label: found.universeLabel };
    return { id, slug, name, timeZone, locale, currency, universe, requireSecondFactor };
  }

  ofUser(userId: string): Promise<MyWorkspace[]> {
    return this.mine.run(userId);
  }

  allIds(): Promise<string[]> {
    return this.db.runForInstallation(() => this.workspaces.allIds());
  }

  async visitAll(visit: (ctx: RequestContext) => Promise<void>): Promise<void> {
    const failed: unknown[] = [];
    for (const id of await this.allIds()) {
      try {
        await visit(systemContext(id, this.clock.now()));
      } catch (error) {
        this.logger.error(`workspace ${id}: ${messageOf(error)}`);
        failed.push(error);
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} workspaces failed`);
  }
}
