import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { Workspaces, type WorkspaceFacts } from './workspaces.contract.js';

@Injectable()
export class WorkspacesFacade extends Workspaces {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: WorkspaceRepository,
  ) {
    super();
  }

  async facts(workspaceId: string): Promise<WorkspaceFacts> {
    const found = await this.db.run({ workspaceId }, () => this.workspaces.findById(workspaceId));
    if (found === null) throw new Error(`workspace ${workspaceId} does not exist`);
    const { id, slug, name, timeZone, locale, currency } = found;
    const universe = { population: found.universePopulation, label: found.universeLabel };
    return { id, slug, name, timeZone, locale, currency, universe };
  }

  allIds(): Promise<string[]> {
    return this.db.runForInstallation(() => this.workspaces.allIds());
  }
}
